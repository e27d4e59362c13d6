import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { gapLayout } from "../../src/charts/gap/gap-layout.ts";
import { gapTable } from "../../src/charts/gap/gap-table.ts";
import { edgesOf } from "../../src/charts/label.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { languages } from "../../src/model/local-text.ts";
import { gapCases } from "../gallery/gap-cases.ts";
import { GapFigure } from "../gallery/gap-figure.tsx";

const dataOf = (title: string) => {
  const found = gapCases.find((one) => one.title === title);
  if (!found) throw new Error(`no case ${title}`);
  return found.data;
};

describe.each(languages)("in %s", async (language) => {
  const i18n = await createI18n(language);
  const texts = textsOf(i18n);
  const size = { width: 700, height: 264, textSize: 12 };

  test.each(gapCases.map((one) => [one.title, one] as const))("%s: nothing undefined or untranslated shows", (_, one) => {
    const markup = renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        <GapFigure title={one.title} data={one.data} />
      </I18nextProvider>
    );
    expect(markup).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|charts[:.]/);
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
  });

  test("the years before the comparison end where it begins, and there are none where it begins at the first", () => {
    const layout = gapLayout(dataOf("a group and the others"), size, texts);
    expect(layout.before?.right).toBe(layout.x(2014));
    expect(gapLayout(dataOf("backwards"), size, texts).before?.right).toBe(layout.x(2014));
    expect(gapLayout(dataOf("no years before"), size, texts).before).toBeUndefined();
  });

  test("the gap of both years stands between the lines, and inside the picture", () => {
    const data = dataOf("a group and the others");
    const { marks, lines } = gapLayout(data, size, texts);
    expect(marks).toHaveLength(2);
    for (const { y1, y2, label } of marks) {
      expect(label.y).toBeGreaterThan(Math.min(y1, y2));
      expect(label.y).toBeLessThan(Math.max(y1, y2));
    }
    for (const { label } of [...marks, ...lines]) expect(edgesOf(label)[1]).toBeLessThanOrEqual(size.width);
    expect(gapLayout(dataOf("without values"), size, texts).marks).toEqual([]);
  });

  test("names of lines do not lie over each other", () => {
    const places = gapLayout(dataOf("narrow"), { ...size, width: 320 }, texts).lines.map(({ label }) => label.y);
    for (const [i, y] of places.entries())
      for (const other of places.slice(i + 1)) expect(Math.abs(y - other)).toBeGreaterThan(12);
  });

  test("a row a year, with the gap", () => {
    const data = dataOf("with the ring apart");
    const { rows, columns } = gapTable(data, texts);
    expect(rows).toHaveLength(data.years.length);
    expect(columns).toHaveLength(5);
    expect(Number(rows[0]?.gap)).toBeCloseTo(Number(rows[0]?.set) - Number(rows[0]?.others), 12);
  });
});
