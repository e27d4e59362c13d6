import type { AreaLevel } from "../model/area.ts";
import { isNamedScheme, schemeOf } from "../model/classes.ts";
import type { Indicator } from "../model/indicator.ts";
import type { LocalText } from "../model/local-text.ts";
import type { Place } from "../model/place.ts";
import { formatList, formatNumber, formatSigned, formatYears } from "./format.ts";
import type { Texts } from "./texts.ts";

/** What the value 0 stands for in the figures that a finding is about. */
export type FindingReference =
  /** 0 means nothing in particular, or nothing at all. */
  | { readonly kind: "none" }
  /** The dataset's own. */
  | { readonly kind: "fixed"; readonly name: LocalText }
  | { readonly kind: "country" }
  | { readonly kind: "gemeente"; readonly isOwn: boolean }
  | { readonly kind: "set"; readonly name?: LocalText };

/** What a finding does not know and a sentence needs. */
export interface FindingWords {
  readonly texts: Texts;
  readonly indicator: Indicator;
  /** The indicator that the dataset shows first need not be named in every headline. */
  readonly isPrimary: boolean;
  readonly level: AreaLevel;
  readonly place: Place;
  readonly reference: FindingReference;
  readonly nameOf: (area: number) => string;
}

/** A name in the middle of a sentence: `gasverbruik`, but `WOZ-waarde`; a reader's own name stays as it was written. */
export function indicatorInSentence({ name, own }: Indicator, { language }: Texts): string {
  const text = name[language];
  return own === undefined && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A deviation from another reference than the dataset's has a sign. */
const isSigned = ({ indicator, reference }: FindingWords): boolean =>
  indicator.signed || (reference.kind !== "fixed" && reference.kind !== "none");

export const valueText = (value: number, words: FindingWords): string =>
  words.texts.value(value, { ...words.indicator, signed: isSigned(words) });

const withPoints = (text: string, { indicator, texts }: FindingWords): string =>
  indicator.scale === "share" && indicator.unit.nl === "%" ? texts.t("findings:points", { value: text }) : text;

/** A change with its sign; of a share in percentage points. */
export const changeText = (value: number, words: FindingWords): string =>
  withPoints(formatSigned(value, words.texts.language, words.indicator.decimals), words);

/** How large a change or a distance is, without a sign. */
export const sizeText = (value: number, words: FindingWords): string =>
  withPoints(formatNumber(Math.abs(value), words.texts.language, words.indicator.decimals), words);

/** The same for a headline: one digit less of those that have more than two. */
export const shortly = (words: FindingWords): FindingWords => {
  const { decimals } = words.indicator;
  return decimals > 2 ? { ...words, indicator: { ...words.indicator, decimals: decimals - 1 } } : words;
};

/** `= 0,003`; below a thousandth the bound: `< 0,001`. */
export const pText = (p: number, { language }: Texts): string =>
  `${p < 0.001 ? "<" : "="} ${formatNumber(Math.max(p, 0.001), language, 3)}`;

export const levelWords = ({ texts, level }: FindingWords) => ({
  level: texts.t(`terms:level.${level}`),
  levels: texts.t(`terms:levels.${level}`)
});

function areasText(form: "areas" | "bare", words: FindingWords): string {
  const { place, texts } = words;
  const { t, local } = texts;
  const { levels } = levelWords(words);
  if (place.kind !== "gemeente") return t(`findings:${form}.${place.kind}`, { levels });
  if (place.adjective) return t(`findings:${form}.adjective`, { adjective: local(place.adjective), levels });
  return t(`findings:${form}.gemeente`, { place: local(place.name), levels });
}

/** `de wijken van Den Haag`. */
export const theAreas = (words: FindingWords): string => areasText("areas", words);
/** `wijken van Den Haag`. */
export const bareAreas = (words: FindingWords): string => areasText("bare", words);

/** `het landelijk ijkpunt`; undefined where 0 stands for nothing. */
export function referenceText(words: FindingWords): string | undefined {
  const { reference, indicator, texts } = words;
  const { t, local } = texts;
  if (reference.kind === "none") return undefined;
  if (reference.kind === "fixed")
    return indicator.classes !== undefined && isNamedScheme(schemeOf(indicator.classes))
      ? t("findings:reference.national")
      : t("findings:reference.fixed", { name: local(reference.name) });
  if (reference.kind === "gemeente") return t(`findings:reference.${reference.isOwn ? "gemeenteOwn" : "gemeente"}`);
  if (reference.kind === "country") return t("findings:reference.country", levelWords(words));
  return reference.name ? t("findings:reference.setNamed", { group: local(reference.name) }) : t("findings:reference.set");
}

/** What stands behind a title that a reference of the reader's choice changes; empty for the dataset's own. */
export function relativeSuffix(words: FindingWords): string {
  const reference = words.reference.kind === "fixed" ? undefined : referenceText(words);
  return reference ? ` ${words.texts.t("findings:relativeTo", { reference })}` : "";
}

/** The line under a title: what, where, when, relative to what. */
export function findingSubtitle(words: FindingWords, from: number, to = from): string {
  const { texts, indicator } = words;
  const { t, local } = texts;
  const reference = referenceText(words);
  const unit = local(indicator.unit);
  // The unit of a deviation is its reference's, which stands there too.
  const needsUnit = unit !== "" && !reference;
  return [
    needsUnit ? t("findings:withUnit", { indicator: local(indicator.name), unit }) : local(indicator.name),
    bareAreas(words),
    formatYears(Math.min(from, to), Math.max(from, to)),
    ...(reference ? [t("findings:relativeTo", { reference })] : [])
  ].join(", ");
}

/** `Transvaal, Moerwijk en nog 3`: no more names than `most`. */
export function namesText(names: readonly string[], maximum: number, { t, language }: Texts): string {
  if (names.length <= maximum) return formatList(names, language);
  return formatList([...names.slice(0, maximum), t("findings:andMore", { count: names.length - maximum })], language);
}

/** What a picture is called of which nothing more can be said. */
export const plainTitle = (words: FindingWords): string =>
  words.texts.t("findings:plain", { indicator: words.texts.local(words.indicator.name), ...levelWords(words) });
