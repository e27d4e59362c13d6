import { describe, expect, test } from "vitest";
import { histogramLayout, onStep } from "../../src/charts/histogram/histogram-layout.ts";
import { histogramTable } from "../../src/charts/histogram/histogram-table.ts";
import { edgesOf } from "../../src/charts/label.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { languages } from "../../src/model/local-text.ts";
import { casesOf, dataOf } from "../gallery/chart-case.ts";
import { histogramCases } from "../gallery/histogram-cases.ts";

const size = { width: 600, height: 200, textSize: 12 };

describe.each(languages)("in %s", async (language) => {
  const i18n = await createI18n(language);
  await needTexts(i18n, ["classes"]);
  const texts = textsOf(i18n);

  test("a table has a row a class, and every value in one", () => {
    for (const one of casesOf(histogramCases)) {
      const data = one.data(texts);
      const { rows } = histogramTable(data, texts);
      expect(rows).toHaveLength(data.scheme.bounds.length + 1);
      expect(rows.reduce((sum, row) => sum + Number(row.values), 0)).toBe(data.values.length);
    }
  });

  test.each(casesOf(histogramCases).map((one) => [one.title, one] as const))(
    "%s: everything stays inside the picture",
    (_, one) => {
      const shown = { ...size, width: one.width ?? size.width };
      const layout = histogramLayout(one.data(texts), shown, texts);
      for (const { x, y, width, height } of layout.pieces) {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(shown.width);
        expect(y + height).toBeCloseTo(layout.plot.bottom, 6);
      }
      for (const { at } of layout.handles) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(shown.width);
      }
      const labels = layout.ticks.map(({ label }) => edgesOf(label));
      for (const [i, [left, right]] of labels.entries()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(shown.width);
        expect(left).toBeGreaterThan(labels[i - 1]?.[1] ?? -1);
      }
    }
  );
});

const dutch = await createI18n("nl");
await needTexts(dutch, ["classes"]);

describe("a layout", () => {
  const texts = textsOf(dutch);
  const layoutOf = (title: string) => {
    const data = dataOf(histogramCases, title, texts);
    return { data, layout: histogramLayout(data, size, texts) };
  };

  test("the area of the bars is that of the values: heights times widths, whatever bounds cut them", () => {
    const { data, layout } = layoutOf("deviations, five classes");
    const whole = histogramLayout({ ...data, scheme: { ...data.scheme, bounds: [] } }, size, texts);
    const area = ({ pieces }: typeof layout) => pieces.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(layout.pieces.length).toBeGreaterThan(whole.pieces.length);
    expect(area(layout)).toBeCloseTo(area(whole), 4);
  });

  test("a piece has the class of the values under it", () => {
    const { data, layout } = layoutOf("deviations, five classes");
    for (const { x, width, number } of layout.pieces) {
      const value = layout.x.invert(x + width / 2);
      expect(number).toBe(data.scheme.bounds.filter((bound) => bound < value).length + 1);
    }
  });

  test("a bound can go as far as its neighbours, and not on or past them", () => {
    const { layout } = layoutOf("bounds close together");
    for (const [i, { lowest, highest, bound }] of layout.handles.entries()) {
      expect(lowest).toBeGreaterThan(layout.handles[i - 1]?.bound ?? Number.NEGATIVE_INFINITY);
      expect(highest).toBeLessThan(layout.handles[i + 1]?.bound ?? Number.POSITIVE_INFINITY);
      expect(bound).toBeGreaterThanOrEqual(lowest);
    }
    expect(layout.handles.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test("steps have no tail of digits", () => {
    expect(onStep(0.1 + 0.2, 0.001)).toBe(0.3);
    expect(onStep(1234.56, 10)).toBe(1230);
  });
});
