import fc from "fast-check";
import { classMethods } from "../../src/model/class-choice.ts";
import { quadrantRules } from "../../src/model/joint-classes.ts";
import { measureNames } from "../../src/model/measures.ts";
import { setName } from "../../src/model/named-set.ts";
import type { Params } from "../../src/model/param.ts";
import { referenceKinds } from "../../src/model/reference.ts";
import type { View } from "../../src/model/shared-params.ts";
import { addressSets, allParams } from "../../src/state/address.ts";
import type { DataParams } from "../../src/views/data/params.ts";
import {
  type DifferencesParams,
  differenceMaps,
  panelRules,
  regressors,
  rivals,
  splitKinds,
  weightings
} from "../../src/views/differences/params.ts";
import type { FilterParams } from "../../src/views/filter/params.ts";
import type { TogetherParams } from "../../src/views/together/params.ts";
import type { TrendsParams } from "../../src/views/trends/params.ts";
import { anyFormFilter } from "../model/made-filters.ts";
import { views } from "../views/all-views.ts";
import { code } from "./made-dataset.ts";

/** The sets of the application, and all their parameters. */
export const sets = addressSets(views);
export const all: Params = allParams(sets);

type Everything = View<TrendsParams & DifferencesParams & TogetherParams & FilterParams & DataParams>;

const year = fc.integer({ min: 1990, max: 2050 });
const anyCode = fc.integer({ min: 0, max: 99 }).map((n) => code(`WK0518${String(n).padStart(2, "0")}`));
const someCodes = fc.uniqueArray(anyCode, { maxLength: 12 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any value of each parameter: the types tell when one is missing. */
const anyValue: { readonly [Name in keyof Everything]: fc.Arbitrary<Everything[Name]> } = {
  view: fc.constantFrom(...views.map(({ id }) => id)),
  dataset: fc.stringMatching(/^[a-z0-9_-]{1,20}$/),
  gemeente: optional(fc.constantFrom(code("GM0518"), code("GM0363"))),
  level: fc.constantFrom("gemeente", "wijk", "buurt", "grid"),
  indicator: fc.stringMatching(/^[a-z0-9_]{1,20}$/),
  year,
  areas: someCodes,
  lang: fc.constantFrom("nl", "en"),
  position: optional(
    fc.record({
      x: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
      y: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((n) => n / 1e5),
      z: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100)
    })
  ),
  table: fc.boolean(),
  background: fc.boolean(),
  reference: fc.constantFrom(...referenceKinds),
  group: someCodes,
  sets: fc.uniqueArray(
    fc.record({
      name: fc
        .stringMatching(/^[A-Za-z0-9'&+ ,.é-]{1,30}$/)
        .map(setName)
        .filter((name) => name !== ""),
      areas: fc.uniqueArray(fc.oneof(anyCode, fc.constantFrom(code("WK0363MB"), code("BU05182915"), code("GM0518"))), {
        minLength: 1,
        maxLength: 9
      })
    }),
    { maxLength: 4, selector: ({ name }) => name }
  ),
  classes: optional(fc.constantFrom("quantile_5", "manual_-0.5_0_1.25")),
  programmes: fc.boolean(),
  from: year,
  panel: fc.constantFrom(...panelRules),
  measure: fc.constantFrom(...measureNames),
  weighting: fc.constantFrom(...weightings),
  band: fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000),
  small: fc.boolean(),
  fdr: fc.boolean(),
  versus: fc.constantFrom(...rivals),
  ring: fc.boolean(),
  against: fc.constantFrom(...regressors),
  split: fc.constantFrom(...splitKinds),
  about: optional(anyCode),
  beside: optional(anyCode),
  shown: fc.constantFrom(...differenceMaps),
  nogroup: optional(fc.constant<true>(true)),
  second: optional(fc.stringMatching(/^[a-z0-9_]{1,20}$/)),
  joint: fc.constantFrom(...classMethods),
  quadrants: fc.constantFrom(...quadrantRules),
  cells: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }).map((cells) => cells.sort((a, b) => a - b)),
  where: optional(
    fc.oneof(
      anyFormFilter({
        indicators: { afw: [2002, 2014, 2024], fys: [2014, 2018, 2024] },
        attributes: ["inhabitants"],
        gemeenten: ["GM0518", "GM0363"],
        sets: ["krachtwijken"],
        bound: fc.integer({ min: -999, max: 999 }).map((n) => n / 100),
        name: fc.stringMatching(/^[A-Za-z'&+ ,.()~é-]{1,20}$/)
      }),
      fc.stringMatching(/^[a-z_]{1,9} < [0-9]{1,3}$/).map((text) => ({ kind: "sql" as const, text }))
    )
  ),
  query: optional(fc.stringMatching(/^select [ -~]{1,60}$/))
};

/** Any value of a parameter, by its name. */
export function anyValueOf(name: string): fc.Arbitrary<unknown> {
  const found: fc.Arbitrary<unknown> | undefined = anyValue[name as keyof Everything];
  if (!found) throw new Error(`no values are made for the parameter ${name}`);
  return found;
}

/** Any values of all parameters together. */
export const anyView = fc.record<Record<string, unknown>>(
  Object.fromEntries(Object.keys(all).map((name) => [name, anyValueOf(name)]))
);
