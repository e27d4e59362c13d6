import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { literalOf, statementText } from "../../../src/engine/statement-text.ts";
import type { ExportTable } from "../../../src/export/export-table.ts";
import { canonicalSha256, canonicalText } from "../../../src/export/proof/canonical.ts";
import { compareTables, isIdentical, isRounding } from "../../../src/export/proof/compare.ts";
import { tableFromCsv } from "../../../src/export/proof/read-table.ts";
import { sha256 } from "../../../src/export/proof/sha256.ts";
import { csvOf } from "../../../src/export/proof/write-bundle.ts";
import { rows } from "./made-bundle.ts";

test("SHA-256 is that of everybody else, for every length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
    { numRuns: 300 }
  );
});

describe("the canonical form", () => {
  const table = (values: readonly number[], texts: readonly (string | null)[]): ExportTable => ({
    columns: [
      { name: "v", kind: "real", description: { nl: "", en: "" }, values },
      { name: "t", kind: "text", description: { nl: "", en: "" }, values: texts }
    ]
  });
  test("is written as its description says", () => {
    expect(canonicalText(table([0.1, -0, Number.NaN, 1e21], ["a\tb", "", null, '"\n']))).toBe(
      '"v"\t"t"\n0.1\t"a\\tb"\n0\t""\n\\N\t\\N\n1e+21\t"\\"\\n"\n'
    );
  });
  test("differs where a double or a text differs, and only there", () => {
    const cell = fc.tuple(fc.double(), fc.option(fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(cell, cell, ([a, s], [b, u]) => {
        const same = (Object.is(a, b) || a === b) && s === u;
        expect(canonicalSha256(table([a], [s])) === canonicalSha256(table([b], [u]))).toBe(same);
        expect(isIdentical(compareTables(table([a], [s]), table([b], [u]), []))).toBe(same);
      })
    );
  });
});

test("values stand in a statement as literals, and question marks in texts stay", () => {
  expect(statementText("select ?, '?' -- ?\n, ?", ["it's", null])).toBe("select 'it''s', '?' -- ?\n, NULL");
  expect([literalOf(3), literalOf(0.1), literalOf(1e300), literalOf(true)]).toEqual([
    "3",
    "'0.1'::DOUBLE",
    "'1e+300'::DOUBLE",
    "TRUE"
  ]);
  expect(() => statementText("select ?", [])).toThrow(RangeError);
});

test("CSV is read back cell for cell", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(fc.string({ unit: "binary" })), fc.double({ noNaN: true })), { maxLength: 8 }),
      (cells) => {
        const words = { description: { nl: "", en: "" } };
        const made: ExportTable = {
          columns: [
            { name: "=t,", kind: "text", ...words, values: cells.map(([text]) => text) },
            { name: "v", kind: "real", ...words, values: cells.map(([, value]) => value) }
          ]
        };
        expect(rows(tableFromCsv(csvOf(made), made.columns))).toEqual(rows(made));
      }
    )
  );
});

test("rows without a name are compared by their cells, those with one by it", () => {
  const words = { description: { nl: "", en: "" } };
  const of = (codes: string[], values: number[]): ExportTable => ({
    columns: [
      { name: "code", kind: "text", ...words, values: codes },
      { name: "v", kind: "real", ...words, values }
    ]
  });
  const before = of(["a", "b", "c"], [1, 2, 3]);
  const after = of(["c", "b", "d"], [3, 2.5, 9]);
  expect(compareTables(before, after, ["code"])).toMatchObject({
    added: ["d"],
    removed: ["a"],
    changed: [{ row: "b", column: "v", before: 2, after: 2.5 }]
  });
  expect(compareTables(before, of(["a", "b"], [1, 2]), [])).toMatchObject({ removed: ['"c", 3'], added: [], changed: [] });
  expect(isRounding(compareTables(before, of(["a", "b", "c"], [1, 2, 3 + 1e-15]), ["code"]))).toBe(true);
});
