import { changeBounds } from "../analysis/change.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Indicator } from "../model/indicator.ts";
import { changeColoursOf } from "../ui/class-colours.ts";

export interface ColourKeyItem {
  readonly colour: string;
  readonly name: string;
  readonly count: number;
}

/** How many areas have each class, from 0 (none) up to `classCount`. */
export function countClasses(classes: ArrayLike<number>, classCount: number): Uint32Array {
  const counts = new Uint32Array(classCount + 1);
  for (let area = 0; area < classes.length; area++) {
    const number = classes[area] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** The seven classes of change from strongly down to strongly up; `counts` as countClasses gives them. */
export function changeItems(
  indicator: Indicator,
  band: number,
  counts: ArrayLike<number>,
  { t, language }: Texts
): readonly ColourKeyItem[] {
  const [a, b, c] = changeBounds(band).map((bound) => formatNumber(bound, language, indicator.decimals));
  const colours = changeColoursOf(indicator);
  return ([1, 2, 3, 4, 5, 6, 7] as const).map((number) => ({
    colour: colours[number - 1] ?? "",
    name: t(`differences:changeClass.${number}`, { a, b, c }),
    count: counts[number] ?? 0
  }));
}
