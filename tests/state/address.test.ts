import fc from "fast-check";
import { expect, test } from "vitest";
import { classMethods } from "../../src/model/class-choice.ts";
import { setName } from "../../src/model/named-set.ts";
import {
  differenceMaps,
  measureNames,
  panelRules,
  quadrantRules,
  referenceKinds,
  regressors,
  rivals,
  splitKinds,
  type View,
  weightings
} from "../../src/model/view.ts";
import { type Parameters, parameterNames, parseAddress, writeAddress } from "../../src/state/address.ts";
import { addressOf } from "../../src/state/address-link.ts";
import { code } from "./made-dataset.ts";

const nothing = Object.fromEntries(parameterNames.map((name) => [name, null])) as unknown as Parameters;
const parametersOf = (address: string): Parameters => {
  const search = new URLSearchParams(address);
  return Object.fromEntries(parameterNames.map((name) => [name, search.get(name)])) as unknown as Parameters;
};

const anyCode = fc.integer({ min: 0, max: 99 }).map((n) => code(`WK0518${String(n).padStart(2, "0")}`));
const anyView: fc.Arbitrary<View> = fc.record({
  view: fc.constantFrom("map", "trends"),
  dataset: fc.stringMatching(/^[a-z0-9_-]{1,20}$/),
  gemeente: fc.option(fc.constantFrom(code("GM0518"), code("GM0363")), { nil: undefined }),
  level: fc.constantFrom("gemeente", "wijk", "buurt"),
  indicator: fc.stringMatching(/^[a-z0-9_]{1,20}$/),
  year: fc.integer({ min: 1990, max: 2050 }),
  areas: fc.uniqueArray(anyCode, { maxLength: 12 }),
  lang: fc.constantFrom("nl", "en"),
  position: fc.option(
    fc.record({
      x: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
      y: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((n) => n / 1e5),
      z: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100)
    }),
    { nil: undefined }
  ),
  table: fc.boolean(),
  background: fc.boolean(),
  programmes: fc.boolean(),
  from: fc.integer({ min: 1990, max: 2050 }),
  panel: fc.constantFrom(...panelRules),
  measure: fc.constantFrom(...measureNames),
  weighting: fc.constantFrom(...weightings),
  band: fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000),
  small: fc.boolean(),
  fdr: fc.boolean(),
  group: fc.uniqueArray(anyCode, { maxLength: 12 }),
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
  versus: fc.constantFrom(...rivals),
  ring: fc.boolean(),
  against: fc.constantFrom(...regressors),
  split: fc.constantFrom(...splitKinds),
  about: fc.option(anyCode, { nil: undefined }),
  beside: fc.option(anyCode, { nil: undefined }),
  reference: fc.constantFrom(...referenceKinds),
  shown: fc.constantFrom(...differenceMaps),
  second: fc.option(fc.stringMatching(/^[a-z0-9_]{1,20}$/), { nil: undefined }),
  joint: fc.constantFrom(...classMethods),
  quadrants: fc.constantFrom(...quadrantRules),
  cells: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }).map((cells) => cells.sort((a, b) => a - b)),
  classes: fc.option(fc.constantFrom("quantile_5", "manual_-0.5_0_1.25"), { nil: undefined }),
  query: fc.option(fc.stringMatching(/^select [ -~]{1,60}$/), { nil: undefined })
});

test("what is written into the address is read back from it, field by field", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { strayAreas, ...fields } = parseAddress(parametersOf(addressOf(view)));
      expect(strayAreas).toEqual([]);
      for (const [name, field] of Object.entries(fields)) {
        const written = view[name as keyof typeof fields];
        const isAbsent = written === undefined || (Array.isArray(written) && written.length === 0);
        expect(field).toEqual(isAbsent ? { state: "missing" } : { state: "valid", value: written });
      }
    })
  );
});

test("the writer names every field", () => {
  const view: View = {
    view: "map",
    dataset: "den-haag",
    gemeente: undefined,
    level: "wijk",
    indicator: "afw",
    year: 2024,
    areas: [code("WK051829"), code("WK051801")],
    lang: "nl",
    position: { x: 4.3, y: 52.07, z: 11.25 },
    table: true,
    background: false,
    programmes: true,
    from: 2002,
    panel: "all",
    measure: "sd",
    weighting: "none",
    band: 0.0392,
    small: false,
    fdr: false,
    group: [],
    sets: [],
    ring: false,
    versus: "gemeente",
    against: "initial",
    split: "change",
    about: undefined,
    beside: undefined,
    reference: "fixed",
    shown: "change",
    second: undefined,
    classes: undefined,
    joint: "quantile",
    quadrants: "median",
    cells: [1, 9],
    query: undefined
  };
  expect(Object.keys(writeAddress(view))).toEqual([...parameterNames]);
  expect(addressOf(view)).toBe(
    "?view=map&dataset=den-haag&level=wijk&indicator=afw&year=2024&areas=WK051829,WK051801&lang=nl&x=4.30000&y=52.07000&z=11.25&table=1&background=0&programmes=1&from=2002&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&versus=gemeente&ring=0&against=initial&split=change&reference=fixed&shown=change&joint=quantile&quadrants=median&cells=1.1,3.3"
  );
});

test("an address without anything misses every field and faults none", () => {
  const { strayAreas, ...fields } = parseAddress(nothing);
  expect(strayAreas).toEqual([]);
  for (const field of Object.values(fields)) expect(field).toEqual({ state: "missing" });
});

test.each([
  ["view", "globe"],
  ["level", "straat"],
  ["year", "20x4"],
  ["lang", "fy"],
  ["table", "yes"],
  ["indicator", "af w"],
  ["dataset", "../../etc"]
] as const)("%s=%s is invalid and keeps what was asked", (name, text) => {
  expect(parseAddress({ ...nothing, [name]: text })[name]).toEqual({ state: "invalid", text });
});

test("a position with a part missing or out of range is invalid as a whole", () => {
  expect(parseAddress({ ...nothing, x: "4.3", y: "52" }).position.state).toBe("invalid");
  expect(parseAddress({ ...nothing, x: "4.3", y: "99", z: "10" }).position.state).toBe("invalid");
  expect(parseAddress({ ...nothing, x: "4e0", y: "52", z: "10" }).position.state).toBe("invalid");
});

test("areas keep their order, lose doubles, and set aside what is no code", () => {
  const address = parseAddress({ ...nothing, areas: "WK051829,Schilderswijk,WK051801,WK051829" });
  expect(address.areas).toEqual({ state: "valid", value: ["WK051829", "WK051801"] });
  expect(address.strayAreas).toEqual(["Schilderswijk"]);
});

test("no text, however odd, makes reading an address throw", () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(parameterNames.map((name) => [name, fc.string()]))), (parameters) => {
      expect(() => parseAddress(parameters as unknown as Parameters)).not.toThrow();
    })
  );
});
