import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AreaFilter, longestFilter, longestNamePart, longestSqlFilter, quantitiesOf } from "../../src/model/area-filter.ts";
import { namePart, parseAreaFilter, readAreaFilter, writeAreaFilter } from "../../src/model/area-filter-text.ts";
import { anyFormFilter } from "./made-filters.ts";

const anyIndicator = { afw: [2002, 2014, 2024], soc: [2014, 2018, 2024], "own-energy_2": [2019, 2021], name: [2016, 2022] };
const words = {
  indicators: anyIndicator,
  attributes: ["inhabitants", "home_value", "name", "gemeente"],
  gemeenten: ["GM0518", "GM0363"],
  sets: ["krachtwijken", "nplv-2022"],
  bound: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  name: fc.string({ unit: "grapheme", maxLength: 60 })
};

const example: AreaFilter = {
  kind: "form",
  match: "all",
  parts: [
    {
      negated: false,
      test: { kind: "compare", quantity: { kind: "value", indicator: "soc", year: 2024 }, comparison: "lt", bound: "q1" }
    },
    {
      negated: false,
      test: { kind: "compare", quantity: { kind: "attribute", attribute: "inhabitants" }, comparison: "ge", bound: 200 }
    },
    {
      negated: false,
      test: {
        kind: "compare",
        quantity: { kind: "change", indicator: "afw", from: 2014, year: 2024 },
        comparison: "lt",
        bound: 0
      }
    }
  ]
};

test("the example of low cohesion, enough inhabitants and a decline reads like it", () => {
  const text = "soc.2024.lt.q1,inhabitants.ge.200,afw.2014-2024.lt.0";
  expect(writeAreaFilter(example)).toBe(text);
  expect(parseAreaFilter(text)).toEqual(example);
});

test("groups, opposites, names and sets have their words", () => {
  const text = "any:not.all(soc.2024.missing,approximate),name.has.duin~c oord,not.set.is.nplv,gemeente.is.GM0518";
  expect(parseAreaFilter(text)).toEqual({
    kind: "form",
    match: "any",
    parts: [
      {
        negated: true,
        match: "all",
        conditions: [
          { negated: false, test: { kind: "missing", quantity: { kind: "value", indicator: "soc", year: 2024 } } },
          { negated: false, test: { kind: "approximate" } }
        ]
      },
      { negated: false, test: { kind: "name", text: "duin, oord" } },
      { negated: true, test: { kind: "set", set: "nplv" } },
      { negated: false, test: { kind: "gemeente", gemeente: "GM0518" } }
    ]
  });
});

test("what is written is read back as it was, whatever the filter; and a text that is read is written as it was", () => {
  fc.assert(
    fc.property(anyFormFilter(words), (filter) => {
      const text = writeAreaFilter(filter);
      fc.pre(text.length <= longestFilter);
      expect(parseAreaFilter(text)).toEqual(filter);
      // An address takes it: no half character, nothing lost on the way.
      expect(decodeURIComponent(encodeURIComponent(text))).toBe(text);
      expect(writeAreaFilter(parseAreaFilter(text) ?? example)).toBe(text);
    }),
    { numRuns: 500 }
  );
});

test.each(["~", "~c", "~~p", "a, b (c) ~o", ")("])("a name with signs of the text form comes back: %s", (text) => {
  const filter = { kind: "form", match: "all", parts: [{ negated: false, test: { kind: "name", text } }] } as const;
  expect(parseAreaFilter(`approximate,any(${writeAreaFilter(filter)})`)).toMatchObject({
    parts: [{ test: { kind: "approximate" } }, { conditions: [{ test: { kind: "name", text } }] }]
  });
});

test("SQL comes back letter by letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (own) => {
      const filter = { kind: "sql", text: own } as const;
      if (own.trim() === "") expect(parseAreaFilter(writeAreaFilter(filter))).toBeUndefined();
      else expect(parseAreaFilter(writeAreaFilter(filter))).toEqual(filter);
    })
  );
});

test("no text whatever makes the reader throw, and what it takes for a filter is written as a filter", () => {
  const piece = fc.constantFrom(
    "not.",
    "any(",
    "all(",
    ")",
    ",",
    "soc.2024",
    ".lt.",
    "q1",
    "5",
    "-0.1e3",
    "any:",
    "sql:",
    "~",
    "é"
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(""))
      ),
      (text) => {
        const filter = parseAreaFilter(text);
        if (filter) expect(parseAreaFilter(writeAreaFilter(filter))).toEqual(filter);
      }
    ),
    { numRuns: 500 }
  );
});

describe("what is no filter is rejected with its reason and the part to blame", () => {
  test.each([
    ["", "empty", ""],
    ["sql:  ", "empty", "sql:  "],
    ["soc.2024.lt.q1,", "condition", ""],
    ["soc.2024.lt.q2", "condition", "soc.2024.lt.q2"],
    ["soc.2024.lt.1.2.3", "condition", "soc.2024.lt.1.2.3"],
    ["soc.2024.lt.1e999", "condition", "soc.2024.lt.1e999"],
    ["soc.2024.lt.NaN", "condition", "soc.2024.lt.NaN"],
    ["soc.24.lt.1", "condition", "soc.24.lt.1"],
    ["soc.2024-2014.lt.0", "condition", "soc.2024-2014.lt.0"],
    ["soc.2024-2024.lt.0", "condition", "soc.2024-2024.lt.0"],
    ["afw.2024.ge.0,soc.2024.like.1", "condition", "soc.2024.like.1"],
    ["name.has.--", "condition", "name.has.--"],
    ["name.has. duin", "condition", "name.has. duin"],
    ["gemeente.is.WK051801", "condition", "gemeente.is.WK051801"],
    ["all(soc.2024.lt.1", "brackets", "all(soc.2024.lt.1"],
    ["soc.2024.lt.1)", "brackets", "soc.2024.lt.1)"],
    ["all(any(soc.2024.lt.1))", "nested", "all(any(soc.2024.lt.1))"],
    ["any()", "condition", ""]
  ])("%s", (text, reason, part) => {
    expect(readAreaFilter(text)).toEqual({ reason, part });
  });

  test("too long, and too many conditions", () => {
    expect(readAreaFilter("x".repeat(longestFilter + 1))).toMatchObject({ reason: "too-long" });
    expect(readAreaFilter(`sql:${"x".repeat(longestSqlFilter + 1)}`)).toMatchObject({ reason: "too-long" });
    expect(readAreaFilter(`sql:${"x".repeat(longestSqlFilter)}`)).toMatchObject({ kind: "sql" });
    const many = (count: number) => Array.from({ length: count }, (_, i) => `afw.2024.lt.${i}`).join(",");
    expect(readAreaFilter(many(20))).toMatchObject({ kind: "form" });
    expect(readAreaFilter(many(21))).toMatchObject({ reason: "too-many" });
  });
});

test("a piece of a name loses the space around it, half characters, and what is too long; what leaves nothing to look for is empty", () => {
  expect(namePart("  Den\n  Haag ")).toBe("Den Haag");
  expect(namePart("duin\ud800")).toBe("duin");
  expect(Array.from(namePart("é".repeat(60)))).toHaveLength(longestNamePart);
  for (const nothing of ["", "  ", "-", " ’ ", "\ud800"]) expect(namePart(nothing)).toBe("");
});

test("a figure that several conditions are about is asked once", () => {
  const filter = parseAreaFilter("soc.2024.lt.q1,any(soc.2024.missing,afw.2014-2024.lt.0,approximate)");
  expect(filter?.kind === "form" && quantitiesOf(filter)).toEqual([
    { kind: "value", indicator: "soc", year: 2024 },
    { kind: "change", indicator: "afw", from: 2014, year: 2024 }
  ]);
});
