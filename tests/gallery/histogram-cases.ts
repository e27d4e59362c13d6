import type { HistogramData } from "../../src/charts/histogram/histogram-data.ts";
import { valuesByClass } from "../../src/dialogs/classes/draft.ts";
import { withNumbers } from "../../src/model/class-choice.ts";
import type { ClassScheme } from "../../src/model/classes.ts";
import { coloursOf } from "../../src/ui/class-colours.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { bell, deviation, longName, word } from "./synthetic.ts";

interface Written {
  readonly signed: boolean;
  readonly decimals: number;
  readonly unit: string;
}

function histogramOf(values: readonly number[], bounds: readonly number[], { signed, decimals, unit }: Written): HistogramData {
  const bare: ClassScheme = { id: "made", bounds, official: false, diverging: signed };
  const scheme = withNumbers(bare, { ...deviation, signed, decimals, unit: { nl: unit, en: unit } });
  const counts = valuesByClass(values, bounds);
  return { values, scheme, colours: coloursOf(scheme), decimals, signed, unit, counts, areas: counts, year: 2024 };
}

const points = { signed: true, decimals: 3, unit: "punten" };
const homes = { signed: false, decimals: 0, unit: "× 1.000 euro" };

export const histogramCases: ChartCases<HistogramData> = {
  normal: { title: "deviations, five classes", data: () => histogramOf(bell(400, 0.05, 0.6), [-0.305, -0.1, 0.1, 0.3], points) },
  empty: { title: "no values", data: () => histogramOf([], [0], points) },
  one: { title: "one value", data: () => histogramOf([0.2], [0], points) },
  gap: {
    title: "nothing in the middle",
    data: () => histogramOf([...bell(60, -1, 0.2), ...bell(60, 1, 0.2)], [-0.5, 0, 0.5], points)
  },
  areas44: {
    title: "home values, nine classes",
    data: () => histogramOf(bell(44, 350, 300), [150, 200, 250, 300, 350, 400, 450, 500], homes)
  },
  areas3000: { title: "twelve thousand values", data: () => histogramOf(bell(12_000, 0, 1), [-0.5, 0.5], points) },
  longNames: {
    title: "a unit with a long name",
    data: (texts) =>
      histogramOf(bell(44, 350, 100), [300, 400], { ...homes, unit: word(texts, longName(texts), longName(texts)) })
  },
  narrow: {
    title: "large numbers, narrow",
    data: () => histogramOf(bell(44, 1e6, 1e6), [800_000, 1_200_000, 1_500_000], homes),
    width: narrow
  },
  more: [
    { title: "bounds close together", data: () => histogramOf(bell(400, 0, 0.6), [-0.01, 0, 0.01, 0.02], points) },
    { title: "nothing to divide", data: () => ({ ...histogramOf(bell(400, 0.05, 0.6), [-0.1, 0.1], points), isStill: true }) },
    { title: "bounds outside the values", data: () => histogramOf(bell(44, 350, 100), [100, 900], homes) },
    { title: "all the same", data: () => histogramOf([5, 5, 5, 5], [], homes) }
  ],
  figures: ({ counts, areas }) => counts.map((count, i) => [count, areas[i] ?? 0]).reverse(),
  events: (data, change) => ({
    onBound: (place, value) => {
      const bounds = data.scheme.bounds.map((bound, i) => (i === place ? value : bound));
      change({ ...data, scheme: { ...data.scheme, bounds } });
    }
  })
};
