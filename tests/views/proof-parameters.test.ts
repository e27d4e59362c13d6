import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProofRecipe } from "../../src/dialogs/proof/recipe.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { IndicatorYear } from "../../src/indicator-data/indicator-year.ts";
import { schemeOf } from "../../src/model/classes.ts";
import { filterScope } from "../../src/model/resolve-filter.ts";
import { allParams } from "../../src/state/address.ts";
import { queryRecipe } from "../../src/views/data/query-recipe.ts";
import type { PanelContext } from "../../src/views/differences/context.ts";
import { computedOf, panelRecipe } from "../../src/views/differences/panel-recipe.ts";
import { filterRecipe } from "../../src/views/filter/filter-recipe.ts";
import type { FilterSources } from "../../src/views/filter/filter-subject.ts";
import { mapRecipe } from "../../src/views/map/map-recipe.ts";
import { overviewRecipe } from "../../src/views/overview/overview-recipe.ts";
import { pairRecipe } from "../../src/views/together/pair-recipe.ts";
import { trendsRecipe } from "../../src/views/trends/trends-recipe.ts";
import { all, anyValueOf, anyView, sets } from "../state/any-view.ts";
import { areaList, indicator, madeDataset } from "../state/made-dataset.ts";

const texts = textsOf(await createI18n("nl"));
const matrix = { areas: 1, years: [2014, 2024], values: Float64Array.of(0.1, 0.2) };
const indicatorData: IndicatorYear = {
  dataset: madeDataset,
  level: madeDataset.levels[0] ?? ({} as never),
  areas: areaList(["WK051829"], ["Schildersbuurt"]),
  indicator: indicator("afw"),
  scheme: schemeOf("leefbaarometer-total"),
  matrix,
  uncentred: matrix,
  year: 2024,
  values: Float64Array.of(0.2),
  classes: Uint8Array.of(1),
  classesOf: () => undefined,
  selection: [],
  reference: { kind: "fixed", isOwn: false }
};
const figures = {
  name: "spread",
  title: "t",
  summary: "",
  caption: { lines: [], shown: { dataset: madeDataset, figures: [] } },
  header: ["n"],
  rows: [[1]]
};
const contextOf = (view: unknown) =>
  ({ indicatorData, view, result: { panel: { areas: [0], years: [2014, 2024] } } }) as unknown as PanelContext;

const filterSources: FilterSources = {
  indicatorData,
  topology: null,
  filter: { kind: "form", match: "all", parts: [] },
  found: { kind: "form", codes: [], figures: [], bounds: [], areas: 1, undecided: 0 },
  names: { dataset: madeDataset, scope: filterScope(madeDataset, indicatorData.level, indicatorData.areas, []), texts },
  question: { sql: "select code", values: [], key: ["code"] },
  title: "t",
  summary: ""
};

/** How each view is proved, for values of its parameters. The indicator data stay as it is: what changes, changes by the parameters. */
const recipes: Readonly<Record<string, (view: never) => ProofRecipe>> = {
  overview: (view) => overviewRecipe(indicatorData, view, "", texts),
  map: (view) => mapRecipe(indicatorData, view, "", texts),
  trends: (view) => trendsRecipe(indicatorData, view, "", texts),
  differences: (view) => panelRecipe(contextOf(view), figures),
  together: (view) => pairRecipe(indicatorData, indicatorData, view, []),
  filter: (view) => filterRecipe(filterSources, view),
  data: (view) => queryRecipe({ dataset: madeDataset, figures: [] }, view, (view as { query?: string }).query ?? "")
};

/** What decides how a view looks, and none of its figures. */
const looks = ["view", "lang", "position", "table", "background", "programmes", "shown"];

test("every view is proved, and only these parameters have no say in a figure", () => {
  expect(Object.keys(recipes)).toEqual(Object.keys(sets.views));
  const flagged = Object.entries(allParams(sets)).filter(([, { figures }]) => figures === false);
  expect(flagged.map(([name]) => name).sort()).toEqual([...looks].sort());
});

describe.each(Object.keys(recipes))("the proof of the view %s", (id) => {
  const names = Object.keys({ ...sets.shared, ...sets.views[id] });
  const made = (values: object) => JSON.stringify(recipes[id]?.(values as never));

  test.each(names.filter((name) => !looks.includes(name)))("holds %s: it changes with it", (name) => {
    fc.assert(
      fc.property(anyView, anyValueOf(name), (values, value) => {
        const isOther = all[name]?.write(values[name]) !== all[name]?.write(value);
        fc.pre(isOther);
        expect(made({ ...values, [name]: value })).not.toBe(made(values));
      }),
      { numRuns: 20 }
    );
  });
});

test("what a panel's figures depend on stands beside them too, with how many areas they rest on", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { parameters } = computedOf(contextOf(view), figures);
      const { parameters: asWritten } = panelRecipe(contextOf(view), figures);
      expect(parameters).toEqual({ ...asWritten, n: 1 });
      expect(computedOf(contextOf(view), { ...figures, name: "moran" }).parameters).toHaveProperty("seed");
    }),
    { numRuns: 10 }
  );
});
