import type { HistogramData } from "../../src/charts/histogram/histogram-data.ts";
import { valuesByClass } from "../../src/dialogs/classes/draft.ts";
import { withNumbers } from "../../src/model/class-choice.ts";
import type { ClassScheme } from "../../src/model/classes.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { coloursOf } from "../../src/ui/class-colours.ts";
import { indicator } from "../state/made-dataset.ts";

/** Sums of made numbers, which lie as a bell does. */
function bell(count: number, centre: number, width: number): number[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => centre + width * (random() + random() + random() - 1.5));
}

function histogramOf(
  values: readonly number[],
  bounds: readonly number[],
  { signed, decimals, unit }: { readonly signed: boolean; readonly decimals: number; readonly unit: string }
): HistogramData {
  const bare: ClassScheme = { id: "made", bounds, official: false, diverging: signed };
  const scheme = withNumbers(bare, { ...indicator("made"), signed, decimals, unit: { nl: unit, en: unit } });
  return {
    values,
    scheme,
    colours: coloursOf(scheme),
    decimals,
    signed,
    unit,
    counts: valuesByClass(values, bounds),
    areas: valuesByClass(values, bounds),
    year: 2024
  };
}

const points = { signed: true, decimals: 3, unit: "punten" };
const homes = { signed: false, decimals: 0, unit: "× 1.000 euro" };

interface HistogramCase {
  readonly title: string;
  readonly data: HistogramData;
  readonly width?: number;
}

/** What a histogram must cope with, to be looked at and tested. */
export const histogramCases: readonly HistogramCase[] = [
  { title: "deviations, five classes", data: histogramOf(bell(400, 0.05, 0.6), [-0.305, -0.1, 0.1, 0.3], points) },
  { title: "home values, nine classes", data: histogramOf(bell(44, 350, 300), [150, 200, 250, 300, 350, 400, 450, 500], homes) },
  { title: "bounds close together", data: histogramOf(bell(400, 0, 0.6), [-0.01, 0, 0.01, 0.02], points) },
  { title: "bounds outside the values", data: histogramOf(bell(44, 350, 100), [100, 900], homes) },
  { title: "one value", data: histogramOf([0.2], [0], points) },
  { title: "all the same", data: histogramOf([5, 5, 5, 5], [], homes) },
  { title: "no values", data: histogramOf([], [0], points) },
  { title: "twelve thousand values", data: histogramOf(bell(12_000, 0, 1), [-0.5, 0.5], points) },
  { title: "large numbers, narrow", data: histogramOf(bell(44, 1e6, 1e6), [800_000, 1_200_000, 1_500_000], homes), width: 320 }
];
