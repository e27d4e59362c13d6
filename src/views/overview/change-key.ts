import { changeBounds } from "../../analysis/change.ts";
import { formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Indicator } from "../../model/indicator.ts";
import { changeColoursOf } from "../../ui/class-colours.ts";

export interface ChangeKeyItem {
  readonly colour: string;
  readonly name: string;
  readonly count: number;
}

/** The bounds of a bar have few digits: three of those that make a difference. */
const figures = 2;

/** Digits that tell a bound: as many as the indicator has, but no more than make a difference. */
const digitsOf = (bound: number, { decimals }: Pick<Indicator, "decimals">): number =>
  Math.min(decimals, Math.max(0, figures - 1 - Math.floor(Math.log10(bound || 1))));

/** The colours of change with their names and numbers, from the largest rise to the largest fall. */
export function changeKey(indicator: Indicator, band: number, classes: ArrayLike<number>, { t, language }: Texts) {
  const counts = new Uint32Array(8);
  for (let area = 0; area < classes.length; area++) {
    const number = classes[area] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const bounds = changeBounds(band);
  const [a, b, c] = bounds.map((bound) => formatNumber(bound, language, indicator.decimals));
  const colours = changeColoursOf(indicator);
  const items = ([7, 6, 5, 4, 3, 2, 1] as const).map(
    (number): ChangeKeyItem => ({
      colour: colours[number - 1] ?? "#ffffff",
      name: t(`differences:changeClass.${number}`, { a, b, c }),
      count: counts[number] ?? 0
    })
  );
  const decimals = digitsOf(band, indicator);
  const between = [...bounds.map((bound) => -bound).toReversed(), ...bounds];
  return { counts, items, bounds: between.map((bound) => formatSigned(bound, language, decimals)) };
}
