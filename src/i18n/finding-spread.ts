import type { LevelsOfYear, NamedValue, SpreadFinding } from "../model/finding.ts";
import {
  bareAreas,
  type FindingWords,
  indicatorInSentence,
  levelWords,
  pText,
  shortly,
  theAreas,
  upperFirst,
  valueText
} from "./finding-words.ts";
import { formatList, formatNumber } from "./format.ts";

/** Without a tenth in each tail there are no eight of ten. */
const leastForTenths = 10;
/** With fewer areas a test finds large changes alone. */
const fewAreas = 10;

/** The headline: whether the differences changed, or what there is to say instead. */
export function spreadHeadline(finding: SpreadFinding, words: FindingWords): string {
  const { t } = words.texts;
  const names = { ...levelWords(words), areas: theAreas(words), indicator: indicatorInSentence(words.indicator, words.texts) };
  if (finding.kind === "none") return t(`findings:none.${finding.reason}`, names);
  if (finding.kind === "too-few")
    return t("findings:spread.tooFew", { ...names, count: finding.n, from: finding.from, to: finding.to });
  if (finding.kind === "one-year") return ofIndicator(levelsHeadline(finding, words), finding, words);
  const { verdict, isLast, from, to } = finding;
  const subject = t(words.isPrimary ? "findings:spread.subject" : "findings:spread.subjectOf", names);
  const isQuestion = verdict === "untested";
  return t(`findings:spread.${verdict}.${isLast ? "since" : "between"}`, {
    subject: isQuestion ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject,
    from,
    to,
    levels: names.levels
  });
}

/**
 * What the headline rests on, and what it cannot say: sentences, one behind the other. `isOnlyYear`: one year is all there is,
 * and not what was chosen of several.
 */
export function spreadBasis(
  finding: SpreadFinding,
  weighting: "none" | "population",
  words: FindingWords,
  isOnlyYear = true
): string {
  const { t, language } = words.texts;
  const { levels } = levelWords(words);
  if (finding.kind === "one-year") return levelsBasis(finding, words, isOnlyYear);
  if (finding.kind !== "verdict") return "";
  const { measure, before, after, from, to, n, p, relative } = finding;
  // Of measures without a unit two digits more than of whole numbers say anything.
  const hasUnit = measure !== "cv" && measure !== "gini" && measure !== "theil";
  const figure = (value: number) => formatNumber(value, language, hasUnit ? words.indicator.decimals : 3);
  const figures = {
    measure: upperFirst(t(`differences:measures.${measure}`)),
    weighting: t(`differences:weightingShort.${weighting}`),
    before: figure(before),
    after: figure(after),
    from,
    to,
    count: n,
    levels
  };
  const isTested = finding.verdict !== "same" && finding.verdict !== "untested";
  return [
    isTested ? t("findings:spread.basis", { ...figures, p: pText(p, words.texts) }) : t("findings:spread.basisUntested", figures),
    ...(isTested && n < fewAreas ? [t("findings:spread.few", { count: n, levels })] : []),
    ...(relative
      ? [
          t("findings:spread.relative", {
            before: formatNumber(relative.before, language, 3),
            after: formatNumber(relative.after, language, 3)
          })
        ]
      : [])
  ].join(" ");
}

/** What the figures of one year are of: a name goes before the sentence, where it is not what the dataset shows first. */
function ofIndicator(headline: string, { n }: LevelsOfYear, { isPrimary, indicator, texts }: FindingWords): string {
  if (isPrimary) return headline;
  // Of one area the sentence begins with its name.
  const sentence = n === 1 ? headline : headline.charAt(0).toLowerCase() + headline.slice(1);
  return `${texts.local(indicator.name)}: ${sentence}`;
}

function levelsHeadline(levels: LevelsOfYear, words: FindingWords): string {
  const { t } = words.texts;
  const short = shortly(words);
  const { year, n, p10, p90 } = levels;
  const bare = bareAreas(words);
  const [low, high] = [levels.lowest[0] ?? levels.highest.at(-1), levels.highest[0]];
  if (n === 1 && high)
    return t("findings:spread.oneYearOne", { name: words.nameOf(high.area), value: valueText(high.value, words), year });
  if (p10 === p90 && low?.value === high?.value)
    return t("findings:spread.oneYearAlike", { bare, year, value: valueText(p10, words) });
  if (n >= leastForTenths || !low || !high)
    return t("findings:spread.oneYear", { bare, year, low: valueText(p10, short), high: valueText(p90, short) });
  const ends = { low: valueText(low.value, short), high: valueText(high.value, short) };
  return t("findings:spread.oneYearFew", { bareUp: upperFirst(bare), year, ...ends });
}

/** So many are named at either end in a sentence. */
const namedEnds = 3;

function levelsBasis({ highest, lowest }: LevelsOfYear, words: FindingWords, isOnlyYear: boolean): string {
  const { t, language } = words.texts;
  const short = shortly(words);
  const listed = (ends: readonly NamedValue[]) =>
    formatList(
      ends.slice(0, namedEnds).map(({ area, value }) => `${words.nameOf(area)} (${valueText(value, short)})`),
      language
    );
  const ends =
    highest.length > 0 && lowest.length > 0
      ? [t("findings:spread.ends", { highest: listed(highest), lowest: listed(lowest) })]
      : [];
  return [...ends, t(isOnlyYear ? "findings:spread.noChange" : "findings:spread.chosenYear")].join(" ");
}
