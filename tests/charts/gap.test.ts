import { describe, expect, test } from "vitest";
import { gapLayout } from "../../src/charts/gap/gap-layout.ts";
import { gapSummary } from "../../src/charts/gap/gap-summary.ts";
import { gapTable } from "../../src/charts/gap/gap-table.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { languages } from "../../src/model/local-text.ts";
import { dataOf } from "../gallery/chart-case.ts";
import { gapCases } from "../gallery/gap-cases.ts";

describe.each(languages)("in %s", async (language) => {
  const texts = textsOf(await createI18n(language));
  const size = { width: 700, height: 264, textSize: 12 };
  const named = (title: string) => dataOf(gapCases, title, texts);

  test("the years before the comparison end where it begins, and there are none where it begins at the first", () => {
    const layout = gapLayout(named("a group and the others"), size, texts);
    expect(layout.before?.right).toBe(layout.x(2014));
    expect(gapLayout(named("backwards"), size, texts).before?.right).toBe(layout.x(2014));
    expect(gapLayout(named("no years before"), size, texts).before).toBeUndefined();
  });

  test("the gap of both years stands between the lines", () => {
    const { marks } = gapLayout(named("a group and the others"), size, texts);
    expect(marks).toHaveLength(2);
    for (const { y1, y2, label } of marks) {
      expect(label.y).toBeGreaterThan(Math.min(y1, y2));
      expect(label.y).toBeLessThan(Math.max(y1, y2));
    }
    expect(gapLayout(named("without values"), size, texts).marks).toEqual([]);
  });

  test("where both gaps do not fit between their years, the first goes to the outer side", () => {
    const [first, last] = gapLayout(named("with the ring apart"), { ...size, width: 320 }, texts).marks;
    expect(first?.label.anchor).toBe("end");
    expect(first?.label.x).toBeLessThan(first?.x ?? 0);
    expect(last?.label.text).not.toBe("");
  });

  test("a year without a value breaks the line and the space, and leaves no name without a line", () => {
    const layout = gapLayout(named("a gap in the years"), size, texts);
    expect(layout.lines[0]?.path.match(/M/g)).toHaveLength(3);
    expect(layout.lines[1]?.path.match(/M/g)).toHaveLength(1);
    expect(layout.area.match(/M/g)?.length).toBeGreaterThan(1);
    expect(gapLayout(named("without values"), size, texts).names).toEqual([]);
  });

  test("the sentence has the gap to all others, also where the ring is drawn apart", () => {
    const data = named("with the ring apart");
    const words = gapSummary({ ...data, gapToOthers: data.years.map((year) => (year === 2014 ? 0.1 : 0.25)) }, texts);
    expect(words).toMatch(
      language === "nl" ? /van \+0,100 in 2014 naar \+0,250 in 2024/ : /\+0\.100 in 2014 to \+0\.250 in 2024/
    );
  });

  test("a row a year, with the gap", () => {
    const data = named("with the ring apart");
    const { rows, columns } = gapTable(data, texts);
    expect(columns).toHaveLength(5);
    expect(Number(rows[0]?.gap)).toBeCloseTo(Number(rows[0]?.set) - Number(rows[0]?.others), 12);
  });
});
