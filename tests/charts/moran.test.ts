import { describe, expect, test } from "vitest";
import { edgesOf } from "../../src/charts/label.ts";
import type { MoranData } from "../../src/charts/moran/moran-data.ts";
import { moranLayout } from "../../src/charts/moran/moran-layout.ts";
import { moranSummary } from "../../src/charts/moran/moran-summary.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { languages } from "../../src/model/local-text.ts";

const size = { width: 600, height: 156, textSize: 12 };
const rows = [
  { year: 2002, i: 0.66, p: 0.001 },
  { year: 2008, i: Number.NaN, p: Number.NaN },
  { year: 2014, i: 0.02, p: 0.3 },
  { year: 2024, i: 0.7, p: 0.001 }
].map((row) => ({ ...row, n: 44, expected: -0.0233 }));
const data: MoranData = { rows, significance: 0.05, permutations: 999, from: 2002, to: 2024, decimals: 3 };

describe.each(languages)("in %s", async (language) => {
  const texts = textsOf(await createI18n(language));

  test("a dot a year that has a value, higher where it is larger, hollow where chance explains it", () => {
    const { dots } = moranLayout(data, size, texts);
    expect(dots.map(({ year, isShown }) => [year, isShown])).toEqual([
      [2002, true],
      [2014, false],
      [2024, true]
    ]);
    const [first, low, last] = dots.map(({ y }) => y);
    expect(low).toBeGreaterThan(first ?? 0);
    expect(last).toBeLessThan(first ?? 0);
  });

  test("both compared years have their figure, inside the picture", () => {
    const { labels } = moranLayout(data, size, texts);
    expect(labels.map(({ text }) => text)).toEqual(language === "nl" ? ["+0,660", "+0,700"] : ["+0.660", "+0.700"]);
    for (const label of labels) {
      expect(edgesOf(label)[0]).toBeGreaterThanOrEqual(0);
      expect(edgesOf(label)[1]).toBeLessThanOrEqual(size.width);
      expect(label.y - label.height / 2).toBeGreaterThanOrEqual(0);
    }
  });

  test("the sentence reads the year on screen: alike, unlike, or explained by chance", () => {
    const said = (i: number, p: number) =>
      moranSummary({ ...data, rows: [{ year: 2024, n: 44, i, expected: -0.0233, p }] }, texts);
    const { t } = texts;
    expect(said(0.7, 0.001)).toContain(t("differences:moran.alike"));
    expect(said(-0.7, 0.001)).toContain(t("differences:moran.unlike"));
    expect(said(0.7, 0.05)).toContain(t("differences:moran.nothing"));
    expect(moranSummary({ ...data, to: 2016 }, texts)).toBe(t("differences:verdict.undefined"));
  });

  test("without any value the axes stand, and no line is drawn", () => {
    const empty = moranLayout({ ...data, rows: rows.map((row) => ({ ...row, i: Number.NaN })) }, size, texts);
    expect(empty.path).toBe("");
    expect(empty.dots).toEqual([]);
    expect(empty.rules.length).toBeGreaterThan(1);
  });
});
