import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts/charts.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { languages } from "../../src/model/local-text.ts";
import { trendsCases } from "../gallery/trends-cases.ts";
import { TrendsFigure } from "../gallery/trends-figure.tsx";

describe.each(languages)("in %s", async (language) => {
  const i18n = await createI18n(language);
  const markupOf = (...cases: typeof trendsCases) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        {cases.map(({ title, data }) => (
          <TrendsFigure key={title} title={title} data={data} />
        ))}
      </I18nextProvider>
    );

  test.each(trendsCases.map((one) => [one.title, one] as const))(
    "%s: nothing undefined, missing or untranslated shows",
    (_, one) => {
      const markup = markupOf(one);
      expect(markup).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|charts[:.]trends/);
      expect(markup).toMatch(/<figure[^>]*aria-labelledby[^>]*aria-describedby/);
      expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
    }
  );

  test("all on one page: ids are unique, and every reference to one leads somewhere", () => {
    const markup = markupOf(...trendsCases);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(trendsCases.length * 3);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...markup.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id);
    for (const id of named) expect(ids).toContain(id);
  });
});

test("every chart in the list comes with its words and its table", () => {
  for (const { id, Chart, summary, table } of charts) {
    expect(id).toMatch(/^[a-z-]+$/);
    for (const part of [Chart, summary, table]) expect(part).toBeTypeOf("function");
  }
});
