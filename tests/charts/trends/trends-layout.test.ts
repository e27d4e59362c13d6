import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { edgesOf, type Label } from "../../../src/charts/label.ts";
import type { TrendsData } from "../../../src/charts/trends/trends-data.ts";
import { trendsInk, trendsLayout } from "../../../src/charts/trends/trends-layout.ts";
import { createI18n } from "../../../src/i18n/i18n.ts";
import { type Texts, textsOf } from "../../../src/i18n/texts.ts";
import { hague, programmes } from "./hague.ts";

let texts: Texts;
beforeAll(async () => {
  texts = textsOf(await createI18n("nl"));
});

const size = { width: 900, height: 420, textSize: 12 };
const layout = (data: TrendsData, width = 900) => trendsLayout(data, { ...size, width }, texts);

function overlap(a: Label, b: Label): boolean {
  const [[left, right], [otherLeft, otherRight]] = [edgesOf(a), edgesOf(b)];
  const isBeside = right <= otherLeft + 0.01 || otherRight <= left + 0.01;
  return !isBeside && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01;
}

const value = fc.oneof({ weight: 8, arbitrary: fc.double({ min: -0.8, max: 0.8, noNaN: true }) }, fc.constant(Number.NaN));
const yearLists = fc.constantFrom([2024], [2014, 2018, 2020, 2022, 2024], [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
const anyData = yearLists.chain((years) =>
  fc
    .record({
      series: fc.array(
        fc.record({
          name: fc.string({ maxLength: 60 }),
          values: fc.array(value, { minLength: years.length, maxLength: years.length })
        }),
        { maxLength: 14 }
      ),
      isShown: fc.boolean(),
      year: fc.constantFrom(...years, 2015)
    })
    .map(
      ({ series, isShown, year }): TrendsData => ({
        ...hague(),
        years,
        series: series.map((one, i) => ({ id: String(i), colour: "#000", dash: "", kind: "area", ...one })),
        programmes: isShown ? programmes : [],
        year
      })
    )
);

describe("for any width, number of lines and values", () => {
  const anyWidth = fc.integer({ min: 280, max: 1600 });
  const check = (holds: (data: TrendsData, width: number) => void) =>
    fc.assert(fc.property(anyData, anyWidth, holds), { numRuns: 150 });

  test("no two labels overlap", () => {
    check((data, width) => {
      const labels = trendsInk(layout({ ...data, ...noBand }, width)).labels.filter(({ text }) => text !== "");
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1)) expect(overlap(a, b), `${a.text} over ${b.text} at ${width}`).toBe(false);
    });
  });

  test("no label leaves the picture", () => {
    check((data, width) => {
      for (const label of trendsInk(layout(data, width)).labels) {
        const [left, right] = edgesOf(label);
        expect(left, label.text).toBeGreaterThanOrEqual(-0.01);
        expect(right, label.text).toBeLessThanOrEqual(width + 0.01);
        expect(label.y - label.height / 2, label.text).toBeGreaterThanOrEqual(-0.51);
        expect(label.y + label.height / 2, label.text).toBeLessThanOrEqual(size.height + 0.01);
      }
    });
  });

  test("x is proportional to the year", () => {
    check((data, width) => {
      const { years } = layout(data, width);
      const [first, second] = years;
      if (!first || !second) return;
      const perYear = (second.x - first.x) / (second.year - first.year);
      for (const { year, x } of years) expect(x).toBeCloseTo(first.x + (year - first.year) * perYear, 6);
    });
  });

  test("every measured value has a dot within the plot, and nothing else has", () => {
    check((data, width) => {
      const { lines, plot } = layout(data, width);
      for (const { series, dots } of lines) {
        expect(dots.map((dot) => dot.value)).toEqual(series.values.filter((one) => !Number.isNaN(one)));
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
      }
    });
  });
});

const noBand = { band: { low: [], high: [], n: [] } };

const withValues = (...values: number[]): TrendsData => {
  const data = hague("01");
  const [first] = data.series;
  return { ...data, series: first ? [{ ...first, values }] : [] };
};
const { NaN: none } = Number;

test("a line breaks where a measured year has no value", () => {
  const path = (data: TrendsData) => layout(data).lines[0]?.path ?? "";
  const pieces = (data: TrendsData) => path(data).match(/M/g)?.length ?? 0;
  expect(pieces(withValues(0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(1);
  expect(pieces(withValues(0, 0, none, 0, 0, none, none, 0, 0))).toBe(3);
  expect(pieces(withValues(none, 0, 0, 0, 0, 0, 0, 0, none))).toBe(1);
});

test("a value between two gaps stands alone, and shows", () => {
  const alone = layout(withValues(0, none, 0, none, 0, 0, 0, 0, none)).lines[0]?.dots.filter(({ isAlone }) => isAlone);
  expect(alone?.map(({ year }) => year)).toEqual([2002, 2012]);
});

test("years are written out where they fit, else shortened, else left out with the first, last and chosen one kept", () => {
  const written = (width: number, year = 2024) => layout({ ...hague(), year }, width).years.map(({ label }) => label?.text ?? "");
  expect(written(900)).toEqual(["2002", "2008", "2012", "2014", "2016", "2018", "2020", "2022", "2024"]);
  expect(written(400)).toEqual(["2002", "’08", "’12", "’14", "’16", "’18", "’20", "’22", "’24"]);
  const few = written(280, 2016);
  expect(few).toHaveLength(9);
  expect(few).toEqual(expect.arrayContaining(["2002", "’16", "’24"]));
});

test("the value axis is signed, round, and holds 0 with its name", () => {
  const { values, reference } = layout(hague("36"));
  expect(values.map(({ label }) => label.text)).toEqual(["−0,4", "−0,2", "0", "+0,2", "+0,4"]);
  expect(reference?.label?.text).toContain("0 = vaste landelijke referentie");
  expect(reference?.y).toBeCloseTo(values.find(({ value }) => value === 0)?.y ?? Number.NaN, 9);
});

test("labels stand in the order of the lines' ends; a moved one has a leader", () => {
  const { labels = [], lines } = layout(hague("29", "30", "33", "34", "36", "27"));
  const ends = new Map(lines.map(({ series, dots }) => [series.id, dots.at(-1)?.y ?? Number.NaN]));
  const order = labels.map(({ series }) => ends.get(series.id) ?? Number.NaN);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(labels).toHaveLength(7);
  expect(labels.some(({ leader }) => leader !== undefined)).toBe(true);
});

test("a line with a short name carries that one", () => {
  expect(layout(hague("36")).labels?.map(({ text }) => text)).toEqual(["gemiddelde wijken", "Moerwijk"]);
});

test("on a narrow screen, and where they do not fit, names go to the legend", () => {
  expect(layout(hague("36"), 407).labels).toBeUndefined();
  expect(layout(hague("36"), 408).labels).toHaveLength(2);
  const many = hague("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");
  expect(trendsLayout(many, { width: 900, height: 200, textSize: 12 }, texts).labels).toBeUndefined();
});

test("programmes that overlap lie in lanes of their own, cut off at the axis, or not shown outside it", () => {
  const bars = layout({
    ...hague(),
    programmes: [
      { name: "B", from: 2012, to: 2018 },
      { name: "A", from: 1998, to: 2014 },
      { name: "Later", from: 2030 },
      { name: "Open", from: 2022 }
    ]
  }).programmes;
  expect(bars.map(({ name, lane }) => [name, lane])).toEqual([
    ["A", 0],
    ["B", 1],
    ["Open", 0]
  ]);
  const { plot } = layout(hague());
  expect(bars[0]?.left).toBe(plot.left);
  expect(bars[2]?.right).toBe(plot.right);
});
