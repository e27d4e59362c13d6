import { formatList, formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import { fewInhabitants, hasFewInhabitants } from "../../model/few-inhabitants.ts";
import type { QuadrantRule } from "../../model/joint-classes.ts";
import { isPartOfOther } from "../../model/second-indicator.ts";
import { inSentence, namesOfPair, type Pair, shownIndicator } from "./pair.ts";

/** Cohen's (1988) conventional steps of a correlation: 0.1, 0.3 and 0.5. */
function strengthOf(r: number): "none" | "weak" | "moderate" | "strong" {
  const size = Math.abs(r);
  return size < 0.1 ? "none" : size < 0.3 ? "weak" : size < 0.5 ? "moderate" : "strong";
}

/** Whether and how the two go together, in a few sentences that claim no cause. */
export function pairSummary(pair: Pair, texts: Texts): string {
  const { t, language } = texts;
  const { pearson, spearman, interval, areas } = pair.result;
  const levels = t(`terms:levels.${pair.x.level.level}`);
  const n = formatNumber(areas.length, language);
  if (pearson === undefined || spearman === undefined) return t("together:noCorrelation", { n, levels });
  const names = namesOfPair(pair, texts);
  const two = (value: number) => formatSigned(value, language, 2);
  const figures = { r: two(pearson), rho: two(spearman), n, levels };
  return [
    t(`together:strength.${strengthOf(pearson)}`, {
      x: names.x,
      y: inSentence(names.y),
      yearX: pair.x.year,
      yearY: pair.y.year,
      direction: t(pearson > 0 ? "together:direction.up" : "together:direction.down")
    }),
    interval
      ? t("together:figuresWith", { ...figures, low: two(interval[0]), high: two(interval[1]) })
      : t("together:figures", figures),
    t("together:caution")
  ].join(" ");
}

/** What a reader must know before believing the picture: an indicator within the other, figures of different years. */
export function pairWarnings(pair: Pair, texts: Texts): string[] {
  const { t, local } = texts;
  const { x, y } = pair;
  const names = namesOfPair(pair, texts);
  const [part, whole] = x.indicator.partOf === y.indicator.id ? [names.x, names.y] : [names.y, names.x];
  return [
    ...(isPartOfOther(x.indicator, y.indicator) ? [t("together:partOf", { part, whole: inSentence(whole) })] : []),
    ...(x.year === y.year ? [] : [t("together:mixedYears", { y: local(y.indicator.name), yearX: x.year, yearY: y.year })])
  ];
}

/** More names than this are counted instead. */
const namesShown = 8;

function listed(areas: readonly number[], { x }: Pair, { language }: Texts): string {
  const names = areas.slice(0, namesShown).map((area) => x.areas.names[area] ?? "");
  const rest = areas.length - names.length;
  return formatList([...names, ...(rest > 0 ? [`+ ${formatNumber(rest, language)}`] : [])], language);
}

/** The captions of both; what they say alike is said once. */
export const pairSources = ({ x, y }: Pair, texts: Texts): string[] => [
  ...new Set([...captionLines(x, [x.year], texts, { boundaries: true }), ...captionLines(y, [y.year], texts)])
];

/** What stands under the picture: axes with years and units, n and who was left out, medians, edition, reference, sources. */
export function pairCaption(pair: Pair, rule: QuadrantRule, texts: Texts): string[] {
  const { t, local, language } = texts;
  const { x, y, result } = pair;
  const names = namesOfPair(pair, texts);
  const { onlyX, onlyY, neither } = result.leftOut;
  const few = result.areas.filter((area) => hasFewInhabitants(x.areas, area));
  const left = [
    ...(onlyX.length > 0 ? [t("together:caption.onlyX", { x: names.x, names: listed(onlyX, pair, texts) })] : []),
    ...(onlyY.length > 0 ? [t("together:caption.onlyY", { y: names.y, names: listed(onlyY, pair, texts) })] : []),
    ...(neither.length > 0 ? [t("together:caption.neither", { names: listed(neither, pair, texts) })] : [])
  ];
  return [
    [
      t("together:caption.axes", {
        ...names,
        y: inSentence(names.y),
        yearX: x.year,
        yearY: y.year,
        unitX: local(x.indicator.unit),
        unitY: local(y.indicator.unit)
      }),
      t("together:caption.n", {
        n: formatNumber(result.areas.length, language),
        count: formatNumber(x.areas.codes.length, language),
        levels: t(`terms:levels.${x.level.level}`)
      }),
      ...left
    ].join(" "),
    ...(few.length > 0 ? [t("together:caption.few", { count: fewInhabitants, names: listed(few, pair, texts) })] : []),
    rule === "class"
      ? t("together:caption.quadrantsClass")
      : t("together:caption.medians", {
          ...names,
          y: inSentence(names.y),
          medianX: texts.value(result.x.median, shownIndicator(x)),
          medianY: texts.value(result.y.median, shownIndicator(y))
        }),
    ...(result.interval ? [t("together:cautionInterval")] : []),
    ...pairSources(pair, texts)
  ];
}
