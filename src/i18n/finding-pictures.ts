import type { ChangeFinding, SeriesCourse, TrendsFinding, YearFinding } from "../model/finding.ts";
import type { Indicator } from "../model/indicator.ts";
import {
  changeText,
  type FindingWords,
  indicatorInSentence,
  levelWords,
  namesText,
  plainTitle,
  referenceText,
  relativeSuffix,
  sizeText,
  theAreas,
  upperFirst,
  valueText
} from "./finding-words.ts";

/** The title of a map of one year. */
export function yearTitle(finding: YearFinding, words: FindingWords): string {
  const { t, local } = words.texts;
  const { levels } = levelWords(words);
  const { year } = finding;
  if (finding.kind === "none")
    return t("findings:year.none", { indicator: indicatorInSentence(words.indicator, words.texts), year });
  if (finding.kind === "one-area")
    return t("findings:year.one", { name: words.nameOf(finding.area), value: valueText(finding.value, words), year });
  if (finding.kind === "alike")
    return t("findings:year.alike", { count: finding.n, levels, value: valueText(finding.value, words) });
  if (finding.kind === "range") {
    const { lowest, highest } = finding;
    return t("findings:year.range", {
      indicator: local(words.indicator.name),
      low: valueText(lowest.value, words),
      lowest: words.nameOf(lowest.area),
      high: valueText(highest.value, words),
      highest: words.nameOf(highest.area)
    });
  }
  const { n, above, below } = finding;
  const reference = referenceText(words);
  if (reference === undefined) return plainTitle(words);
  const facts = { n, levels, reference };
  if (above === 0 && below === 0) return t("findings:year.at", { ...facts, count: n });
  if (above === n) return t("findings:year.allAbove", { ...facts, count: n });
  if (below === n) return t("findings:year.allBelow", { ...facts, count: n });
  if (above === below) return t("findings:year.even", { ...facts, count: above });
  return above > below
    ? t("findings:year.above", { ...facts, count: above })
    : t("findings:year.below", { ...facts, count: below });
}

// A share is called by its fraction where it is no further from it than one in a hundred.
const fractions = { quarter: 1 / 4, third: 1 / 3, half: 1 / 2, twoThirds: 2 / 3, threeQuarters: 3 / 4 } as const;
type Fraction = keyof typeof fractions;
const isOne: Readonly<Record<Fraction, boolean>> = {
  quarter: true,
  third: true,
  half: true,
  twoThirds: false,
  threeQuarters: false
};
const fractionReach = 0.01;
/** Of fewer areas a fraction is less than their number. */
const leastForFraction = 12;

function fractionOf(count: number, n: number): Fraction | undefined {
  if (n < leastForFraction) return undefined;
  const names = Object.keys(fractions) as Fraction[];
  return names.find((name) => Math.abs(count / n - fractions[name]) <= fractionReach);
}

/** Up is better, down is better, or neither may be said. */
const betterWay = ({ direction }: Indicator) =>
  direction === "higher-is-better" ? "up" : direction === "lower-is-better" ? "down" : undefined;

/** The title of a map of change: what most areas did. */
export function changeTitle(finding: ChangeFinding, words: FindingWords): string {
  if (finding.kind === "none") return noChange(finding.reason, words);
  const { t } = words.texts;
  const { n, up, down, same } = finding;
  const { levels } = levelWords(words);
  const better = betterWay(words.indicator);
  const verb = (way: "up" | "down" | "same", count: number) =>
    t(`findings:${way === "same" || better === undefined ? way : way === better ? "better" : "worse"}`, { count });
  const maximum = Math.max(up, down, same);
  const suffix = relativeSuffix(words);
  if (up === down && up === maximum)
    return t(better ? "findings:change.evenJudged" : "findings:change.even", { count: up, n, levels }) + suffix;
  const way = same === maximum ? "same" : up === maximum ? "up" : "down";
  if (maximum === n) return t("findings:change.all", { count: n, levels, verb: verb(way, n) }) + suffix;
  const fraction = fractionOf(maximum, n);
  const facts = { count: maximum, n, levels };
  if (fraction) return t(`findings:change.${fraction}`, { levels, verb: verb(way, isOne[fraction] ? 1 : 2) }) + suffix;
  if (way === "same" && maximum * 2 > n) return t("findings:change.most", { ...facts, verb: verb(way, maximum) }) + suffix;
  return t("findings:change.count", { ...facts, verb: verb(way, maximum) }) + suffix;
}

/** `29 stegen en 5 daalden meer dan 0,039; 9 bleven daarbinnen`. */
export function changeCounts(finding: ChangeFinding, words: FindingWords): string | undefined {
  if (finding.kind === "none") return undefined;
  const { up, down, same, band } = finding;
  return words.texts.t("findings:change.counts", { up, down, same, band: sizeText(band, words) });
}

/** The title of the list of who rose and fell most. */
export function moversTitle(finding: ChangeFinding, words: FindingWords): string {
  if (finding.kind === "none") return noChange(finding.reason, words);
  const { t } = words.texts;
  const { riser, faller, band, few } = finding;
  const facts = {
    ...levelWords(words),
    band: sizeText(band, words),
    riser: riser ? words.nameOf(riser.area) : "",
    rise: riser ? changeText(riser.value, words) : "",
    faller: faller ? words.nameOf(faller.area) : "",
    fall: faller ? changeText(faller.value, words) : ""
  };
  const title = t(`findings:movers.${riser ? (faller ? "both" : "riser") : faller ? "faller" : "none"}`, facts);
  return few === 0 ? title : `${title} (${t("findings:movers.few", { count: few })})`;
}

const noChange = (reason: "no-figures" | "one-year", words: FindingWords): string =>
  words.texts.t(`findings:none.${reason}`, {
    areas: theAreas(words),
    indicator: indicatorInSentence(words.indicator, words.texts)
  });

/** So many names stand in a title before the rest is counted. */
const mostNames = 3;

/** The title of lines through all years. */
export function trendsTitle(finding: TrendsFinding, words: FindingWords): string {
  const { t } = words.texts;
  if (finding.kind === "none") return finding.reason === "no-figures" ? noChange(finding.reason, words) : plainTitle(words);
  if (finding.kind === "band") {
    const [before, after] = [sizeText(finding.before, words), sizeText(finding.after, words)];
    const way = before === after ? "same" : finding.after > finding.before ? "up" : "down";
    return t(`findings:trends.${way}`, { before, after, count: finding.n, ...levelWords(words) });
  }
  const [only, ...others] = finding.courses;
  if (only && others.length === 0) return courseTitle(words.nameOf(only.area), only, words);
  const groups = (["up", "down", "same"] as const).flatMap((tendency) => {
    const names = finding.courses.filter((course) => course.tendency === tendency).map(({ area }) => words.nameOf(area));
    if (names.length === 0) return [];
    return [t(`findings:trends.group.${tendency}`, { count: names.length, names: namesText(names, mostNames, words.texts) })];
  });
  return upperFirst(groups.join("; "));
}

function courseTitle(name: string, course: SeriesCourse, words: FindingWords): string {
  const { t } = words.texts;
  const { tendency, start, end, last, from } = course;
  const told = t(`findings:trends.one.${tendency}`, { name, start: valueText(start, words), end: valueText(end, words) });
  // Since the first year is the whole line: nothing turned.
  if (!last || last.since === from) return told;
  const isAgainst = tendency !== "same" && tendency !== last.tendency;
  const way = last.tendency === "up" ? "turnUp" : "turnDown";
  return t(`findings:trends.one.${way}${isAgainst ? "But" : ""}`, { course: told, since: last.since });
}
