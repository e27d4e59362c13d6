import type { ScatterData } from "../../src/charts/scatter/scatter-data.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { jointColoursOf } from "../../src/ui/class-colours.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { areasIn, bell, levelsIn, longName, marks, word } from "./synthetic.ts";

function scatterOf(texts: Texts, count: number, more: Partial<ScatterData> = {}): ScatterData {
  const x = bell(count, 0.05, 0.4, 3);
  const noise = bell(count, 0.02, 0.12, 4);
  return {
    areas: areasIn(texts, count),
    x,
    y: x.map((value, i) => -0.3 * value + (noise[i] ?? 0)),
    xAxis: { title: word(texts, "stand in 2014", "level in 2014"), signed: true, decimals: 3 },
    yAxis: { title: word(texts, "verandering tot 2024", "change until 2024"), signed: true, decimals: 3 },
    ...(count > 2 ? { line: { intercept: 0.02, slope: -0.3 } } : {}),
    selected: marks(Math.min(2, count)),
    finding: texts.t("together:noCorrelation", { n: formatNumber(count, texts.language), levels: levelsIn(texts) }),
    ...more
  };
}

/** As the view of two indicators has it: dots in the colours of nine cells, guides where classes meet. */
const neutral = { direction: "neutral" } as const;

function groupedOf(texts: Texts, count: number, chosen: readonly number[] = []): ScatterData {
  const data = scatterOf(texts, count);
  const third = (value: number, cuts: readonly [number, number]) => (value < cuts[0] ? 0 : value < cuts[1] ? 1 : 2);
  const guides = { x: [-0.05, 0.15], y: [-0.03, 0.03] } as const;
  return {
    ...data,
    xAxis: { title: word(texts, "Leefbaarheid, 2024 (punten)", "Liveability, 2024 (points)"), signed: true, decimals: 3 },
    groups: {
      of: Uint8Array.from(data.areas, (_, i) => third(data.x[i] ?? 0, guides.x) * 3 + third(data.y[i] ?? 0, guides.y) + 1),
      colours: jointColoursOf(neutral, neutral),
      chosen
    },
    few: Uint8Array.from(data.areas, (_, i) => (i % 9 === 4 ? 1 : 0)),
    guides
  };
}

export const scatterCases: ChartCases<ScatterData> = {
  normal: {
    title: "twenty areas with a line, and the names of eight",
    data: (texts) => scatterOf(texts, 20, { named: Array.from({ length: 8 }, (_, i) => i * 2) })
  },
  empty: { title: "no areas", data: (texts) => scatterOf(texts, 0) },
  one: { title: "one area", data: (texts) => scatterOf(texts, 1) },
  gap: {
    title: "areas without one of both figures",
    data: (texts) => {
      const data = scatterOf(texts, 20);
      return { ...data, x: Array.from(data.x, (value, i) => (i % 4 === 0 ? Number.NaN : value)) };
    }
  },
  areas44: { title: "44 areas in groups", data: (texts) => groupedOf(texts, 44) },
  areas3000: { title: "3,000 areas: pixels", data: (texts) => scatterOf(texts, 3000) },
  longNames: {
    title: "long names of axes",
    data: (texts) =>
      scatterOf(texts, 20, {
        xAxis: { title: `${longName(texts)}, ${longName(texts)}`, signed: true, decimals: 3 },
        yAxis: { title: `${longName(texts)}, ${longName(texts)}`, signed: true, decimals: 3 }
      })
  },
  narrow: { title: "narrow", data: (texts) => groupedOf(texts, 44), width: narrow },
  more: [
    { title: "one group chosen", data: (texts) => groupedOf(texts, 44, [1, 9]) },
    { title: "3,000 areas in groups", data: (texts) => groupedOf(texts, 3000) },
    {
      title: "large numbers",
      data: (texts) => {
        const data = scatterOf(texts, 44, {
          xAxis: { title: word(texts, "inwoners", "inhabitants"), signed: false, decimals: 0 }
        });
        const { line: _, ...rest } = data;
        return { ...rest, x: Array.from(data.x, (value) => Math.round(40_000_000 + value * 10_000_000)) };
      }
    }
  ],
  figures: ({ areas, x, y }) => areas.map((_, i) => [x[i] ?? Number.NaN, y[i] ?? Number.NaN])
};
