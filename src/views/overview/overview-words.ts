import { caughtUpSentence, tailsSentence } from "../../i18n/finding-caught-up.ts";
import { changeTitle, trendsTitle, yearTitle } from "../../i18n/finding-pictures.ts";
import { spreadBasis, spreadHeadline } from "../../i18n/finding-spread.ts";
import {
  changeText,
  type FindingWords,
  findingSubtitle,
  levelWords,
  plainTitle,
  shortly,
  valueText
} from "../../i18n/finding-words.ts";
import { type Phrase, phraseOf, plainText } from "../../i18n/phrase.ts";
import type { NamedArea, Overview } from "./overview-model.ts";

/** All that the first view says, in words. */
export interface OverviewWords {
  readonly headline: string;
  /** Who is named, to be chosen. */
  readonly who: Phrase;
  /** What, where, when, relative to what. */
  readonly subtitle: string;
  readonly mapTitle: string;
  readonly chartTitle: string;
  /** What the headline rests on, and what it cannot say. */
  readonly basis: string;
  /** All of it as one text, for a file and for who does not see the pictures. */
  readonly summary: string;
}

export function overviewWords(overview: Overview, words: FindingWords): OverviewWords {
  const headline = spreadHeadline(overview.spread, words);
  const basis = spreadBasis(overview.spread, "none", words, overview.kind === "period" || overview.isOnly);
  if (overview.kind === "year") {
    const { year, ofYear } = overview;
    return {
      headline,
      who: phraseOf(basis),
      subtitle: findingSubtitle(words, year),
      mapTitle: yearTitle(ofYear, words),
      chartTitle: words.texts.t("overview:distribution", { year, count: overview.levels?.n ?? 0, ...levelWords(words) }),
      basis: "",
      summary: basis
    };
  }
  const { from, to, caughtUp, change, lines } = overview;
  const tails = tailsSentence(caughtUp, words);
  const who: Phrase = [...(tails ? [{ text: `${tails} ` }] : []), ...caughtUpSentence(caughtUp, words)];
  return {
    headline,
    who,
    subtitle: findingSubtitle(words, from, to),
    mapTitle: changeTitle(change, words),
    chartTitle: lines.finding.kind === "band" ? trendsTitle(lines.finding, words) : plainTitle(words),
    basis,
    summary: [plainText(who), basis].filter((text) => text !== "").join(" ")
  };
}

/** What stands behind a name on the map: its change, or its value in the one year. */
export const detailOf = ({ value }: NamedArea, { kind }: Overview, words: FindingWords): string =>
  kind === "period" ? changeText(value, shortly(words)) : valueText(value, shortly(words));

/** How an area changed: `2002–2024: +0,215`. */
export function changedWords(value: number, years: { readonly from: number; readonly to: number }, words: FindingWords): string {
  const { t } = words.texts;
  const change = Number.isNaN(value) ? t("overview:unchanged") : changeText(value, words);
  return t("overview:changed", { ...years, change });
}
