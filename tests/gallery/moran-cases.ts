import type { MoranData } from "../../src/charts/moran/moran-data.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { years } from "./synthetic.ts";

const alike = [0.664, 0.671, 0.68, 0.652, 0.601, 0.55, 0.571, 0.633, 0.702];
const none = Number.NaN;

function moranOf(n: number, values: readonly number[] = alike, shown = years): MoranData {
  return {
    rows: shown.map((year, i) => {
      const value = values[i] ?? none;
      return {
        year,
        n,
        i: value,
        expected: -1 / (n - 1),
        p: Number.isNaN(value) ? none : Math.abs(value) > 0.15 ? 0.001 : 0.318
      };
    }),
    ...{ significance: 0.05, permutations: 999, from: 2014, to: 2024, decimals: 3 }
  };
}

/** Words are the chart's own: it has no names of areas. */
export const moranCases: ChartCases<MoranData> = {
  normal: { title: "alike in every year", data: () => moranOf(20) },
  empty: { title: "no years", data: () => moranOf(20, [], []) },
  one: { title: "one year", data: () => ({ ...moranOf(20, [0.664], [2024]), from: 2024 }) },
  gap: {
    title: "a year without, and years that chance explains",
    data: () => moranOf(20, [0.66, 0.1, 0.02, none, -0.05, 0.08, none, 0.4, 0.7])
  },
  areas44: { title: "44 areas", data: () => moranOf(44) },
  areas3000: { title: "3,000 areas: chance gives almost 0", data: () => moranOf(3000) },
  longNames: { title: "figures with many digits", data: () => ({ ...moranOf(44), decimals: 6 }) },
  narrow: { title: "narrow", data: () => moranOf(44), width: narrow },
  more: [
    {
      title: "unlike: below what chance gives",
      data: () =>
        moranOf(
          44,
          alike.map((value) => -value)
        )
    },
    { title: "no value in any year", data: () => moranOf(44, []) },
    { title: "steep at the compared years", data: () => moranOf(44, [0.1, 0.2, 0.1, 0.6, 0.05, 0.1, 0.1, 0.1, 0.6]) },
    { title: "compared years beside each other", data: () => ({ ...moranOf(44), from: 2022 }), width: narrow }
  ],
  figures: ({ rows }) => rows.map(({ year, n, i, expected, p }) => [year, n, i, expected, p])
};
