import { pairFinding } from "../../analysis/finding-pair.ts";
import type { Together, TogetherSide } from "../../analysis/together.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { PairFinding } from "../../model/finding-chapters.ts";
import type { Indicator } from "../../model/indicator.ts";
import { classesOfCell, type QuadrantName, quadrantNames } from "../../model/joint-classes.ts";

/** Two indicators of the same areas, each in a year of its own, and what they say together. */
export interface Pair {
  readonly x: IndicatorYear;
  readonly y: IndicatorYear;
  readonly result: Together;
}

/** Where both are at their unfavourable side, and whether they go together. */
export const pairFindingOf = ({ x, y, result }: Pair): PairFinding =>
  pairFinding(result, x.indicator.direction, y.indicator.direction, withFewInhabitants(x.areas));

/** An indicator as its values are shown: a deviation from another reference has a sign. */
export const shownIndicator = ({ indicator, reference }: IndicatorYear): Indicator =>
  reference.kind === "fixed" ? indicator : { ...indicator, signed: true };

/** A name in the middle of a sentence: `gasverbruik`, but `WOZ-waarde`. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export function namesOfPair({ x, y }: Pair, { local }: Texts) {
  return { x: local(x.indicator.name), y: local(y.indicator.name) };
}

type Favour = "good" | "bad";

/** What it means for people that a value is low or high; undefined where that means nothing, and in the middle. */
function favourOf({ direction }: Indicator, level: 1 | 2 | 3): Favour | undefined {
  if (direction === "neutral" || level === 2) return undefined;
  return (level === 3) === (direction === "higher-is-better") ? "good" : "bad";
}

/** `Gasverbruik hoog (ongunstig)`. */
function sideName({ indicator }: IndicatorYear, level: 1 | 2 | 3, { t, local }: Texts): string {
  const words = { indicator: local(indicator.name), level: t(`together:level.${level}`) };
  const favour = favourOf(indicator, level);
  return favour ? t("together:sideFavour", { ...words, favour: t(`together:favour.${favour}`) }) : t("together:side", words);
}

/** What a cell of the square is, in words. */
export function cellName({ x, y }: Pair, cell: number, texts: Texts): string {
  const own = classesOfCell(cell);
  return texts.t("together:cell", { x: sideName(x, own.x as 1, texts), y: sideName(y, own.y as 1, texts) });
}

/** The quadrant of an area; undefined where it has none. */
export const quadrantAt = ({ result }: Pair, area: number): QuadrantName | undefined =>
  quadrantNames[(result.quadrants[area] ?? 0) - 1];

/** `laag / hoog`, for a table. */
export function quadrantShort(name: QuadrantName | "none", { t }: Texts): string {
  if (name === "none") return t("together:quadrant.none");
  const [first, second] = name.split("_");
  return `${t(`together:level.${first === "high" ? 3 : 1}`)} / ${t(`together:level.${second === "high" ? 3 : 1}`)}`;
}

/** Whether a quadrant is where both indicators are unfavourable. */
export function isBadBad({ x, y }: Pair, name: QuadrantName): boolean {
  const [first, second] = name.split("_");
  return favourOf(x.indicator, first === "high" ? 3 : 1) === "bad" && favourOf(y.indicator, second === "high" ? 3 : 1) === "bad";
}

/** What a quadrant means where both directions are known, that tasks meet for example; else `Beide laag`. */
export function quadrantWords(pair: Pair, name: QuadrantName | "none", texts: Texts): string {
  const { t } = texts;
  const names = namesOfPair(pair, texts);
  const words = { x: names.x, y: inSentence(names.y) };
  const plain = t(`together:quadrant.${name}`, words);
  if (name === "none") return plain;
  const [first, second] = name.split("_");
  const favourX = favourOf(pair.x.indicator, first === "high" ? 3 : 1);
  const favourY = favourOf(pair.y.indicator, second === "high" ? 3 : 1);
  if (!favourX || !favourY) return plain;
  return t(`together:meaning.${favourX}_${favourY}`, words);
}

/** The bounds of one side as its values are written, or with fewer digits, with as many more as keep them apart. */
export function boundsOf(indicatorData: IndicatorYear, { bounds }: TogetherSide, texts: Texts, most = 9): string[] {
  const indicator = shownIndicator(indicatorData);
  for (let decimals = Math.min(most, indicator.decimals); decimals < 9; decimals++) {
    const written = bounds.map((bound) => texts.value(bound, { ...indicator, decimals }));
    if (new Set(written).size === written.length) return written;
  }
  return bounds.map((bound) => texts.value(bound, indicator));
}

/** What stands at an area: both values with their classes, and its quadrant. */
export function describePair(pair: Pair, area: number, texts: Texts): string {
  const { t } = texts;
  const { x, y, result } = pair;
  const names = namesOfPair(pair, texts);
  const values = {
    ...names,
    valueX: texts.value(x.values[area] ?? Number.NaN, shownIndicator(x)),
    valueY: texts.value(y.values[area] ?? Number.NaN, shownIndicator(y))
  };
  const [levelX, levelY] = [result.x.classes[area] ?? 0, result.y.classes[area] ?? 0];
  if (levelX === 0 || levelY === 0) return t("together:readingMissing", values);
  const reading = t("together:reading", {
    ...values,
    levelX: t(`together:level.${levelX as 1}`),
    levelY: t(`together:level.${levelY as 1}`)
  });
  return `${reading}; ${quadrantWords(pair, quadrantAt(pair, area) ?? "none", texts)}`;
}
