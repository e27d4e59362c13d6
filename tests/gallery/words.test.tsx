import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/model/local-text.ts";
import { gallery } from "./gallery.ts";
import { renderingIn } from "./rendered.tsx";

const all = gallery.flatMap((of) => of.cases.map((one) => [`${of.chart.id}: ${one.title}`, of, one] as const));

describe.each(languages)("in %s", async (language) => {
  const { texts, markup } = await renderingIn(language);

  test.each(all)("%s: nothing undefined, missing or untranslated shows", (_, of, one) => {
    const figure = markup(of, one);
    expect(figure).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|\b(charts|classes|differences|together|terms|map)[:.][a-z]/);
    expect(figure).toMatch(/<figure[^>]*aria-labelledby[^>]*aria-describedby/);
    expect(figure).toContain(texts.language === "nl" ? "Synthetische gegevens" : "Synthetic data");
  });

  test.each(all)("%s: the sentence says something", (_, { chart }, one) => {
    const sentence = chart.summary(one.data(texts), texts);
    expect(sentence).toMatch(/\p{L}{3}.*[.?!]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\{\{|\w:\w/);
  });

  test.each(all)("%s: the table's figures are those of the data", (_, { chart, figures }, one) => {
    const data = one.data(texts);
    const { columns, rows } = chart.table(data, texts);
    const keys = columns.filter(({ kind }) => kind === "number").map(({ key }) => key);
    const inTable = rows.map((row) => keys.map((key) => row[key]));
    expect(inTable).toEqual(figures(data).map((row) => [...row]));
    for (const column of columns) {
      expect(column.label).not.toBe("");
      for (const row of rows.slice(0, 50)) {
        const written = column.format?.(row[column.key] ?? "") ?? row[column.key];
        expect(String(written), `${column.label}`).not.toMatch(/undefined|NaN|^$/);
      }
    }
  });

  test("all of a chart on one page: ids are unique, and every reference to one leads somewhere", () => {
    for (const of of gallery) {
      const page = markup(of, ...of.cases.filter(({ title }) => !title.includes("3,000")));
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, named = ""] of page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) expect(ids).toContain(named);
    }
  });
});

test("every folder of src/charts is a chart of the list", () => {
  const folders = readdirSync("src/charts", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : []
  );
  expect(gallery.map(({ chart }) => chart.id).sort()).toEqual(folders.sort());
});

/** What of a page the Tab key reaches. */
const stops: Readonly<Record<string, number>> = { movers: 0, contributions: 0, transitions: 2 };

test.each(gallery.map((of) => [of.chart.id, of] as const))(
  "%s has one tab stop where keys walk over its marks",
  async (id, of) => {
    const { markup, texts } = await renderingIn("nl");
    const [normal] = of.cases;
    if (!normal) throw new Error("a chart has cases");
    const sliders = id === "histogram" ? chartBounds(normal.data(texts)) : (stops[id] ?? 1);
    expect(markup(of, normal).match(/tabindex="0"/gi) ?? []).toHaveLength(sliders);
  }
);

/** A histogram has a tab stop for each bound. */
const chartBounds = (data: { readonly scheme: { readonly bounds: readonly number[] } }) => data.scheme.bounds.length;
