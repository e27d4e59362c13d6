import fc from "fast-check";
import { expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { makeDrafts } from "../../../src/ingest/table/make-drafts.ts";
import { joinTable } from "../../../src/ingest/table/table-join.ts";
import type { TableAnswers } from "../../../src/ingest/table/understanding.ts";
import { type AreaCode, areaLevels } from "../../../src/model/area.ts";
import { read } from "./read.ts";

const origin = { fileName: "f.csv", sha256: "0".repeat(64), added: "2026-11-26T00:00:00.000Z" };

/** Everything that is done with a table, up to what is kept; a DataProblem is an answer too. */
async function allTheWay(text: string | Uint8Array, answers: TableAnswers = {}) {
  try {
    const found = read(text, answers);
    for (const level of areaLevels) joinTable(found.counted, found, level, undefined, []);
    return await makeDrafts({ counted: found.counted, understood: found, answers, origin, divisions: new Map() });
  } catch (problem) {
    expect(problem).toBeInstanceOf(DataProblem);
    expect((problem as DataProblem).inWords("en").length).toBeGreaterThan(20);
    return undefined;
  }
}

test("bytes of any kind give a table or a sentence, never another error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await allTheWay(bytes);
    }),
    { numRuns: 500 }
  );
});

const cell = fc.oneof(
  fc.constantFrom(
    "WK051829",
    "GM0518    ",
    "BU05182915",
    "051829",
    "2020",
    "2020JJ00",
    "jaar",
    "code",
    "__proto__",
    "=1+1",
    "NA",
    ".",
    "-99997"
  ),
  fc.constantFrom("1.234", "1,234", "0,5", "0.5", "1e400", "-0", "12%", "€ 3", "Infinity", "NaN", "score_2014"),
  fc.string({ maxLength: 6 }),
  fc.double().map(String)
);

test("tables of likely and unlikely cells give indicators or a sentence", async () => {
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  const answers = fc.record(
    {
      decimal: fc.constantFrom("point", "comma"),
      year: fc.constant(2020),
      code: fc.nat(6),
      yearColumn: fc.option(fc.nat(6)),
      duplicates: fc.constantFrom("first", "last"),
      reading: fc.record({ delimiter: fc.constantFrom(",", ";", "\t", "|"), headerLine: fc.nat(9) }, { requiredKeys: [] })
    },
    { requiredKeys: [] }
  );
  await fc.assert(
    fc.asyncProperty(rows, answers, fc.constantFrom(",", ";"), async (table, said, delimiter) => {
      await allTheWay(table.map((row) => row.join(delimiter)).join("\n"), said as TableAnswers);
    }),
    { numRuns: 1000 }
  );
});

test("values come back exactly, whichever way they were written", async () => {
  const code = fc.integer({ min: 0, max: 99 }).map((number) => `WK0518${String(number).padStart(2, "0")}` as AreaCode);
  const row = fc.record({ code, value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })) });
  const rows = fc.uniqueArray(row, { selector: (each) => each.code, minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.boolean(),
      fc.constantFrom("", "NA", "       ."),
      fc.boolean(),
      async (table, isDutch, missing, isPadded) => {
        const known = table.filter(({ value }) => value !== null);
        fc.pre(known.length * 2 > table.length);
        const written = (value: number | null) =>
          value === null ? missing : isDutch ? String(value).replace(".", ",") : String(value);
        const lines = table.map((each) =>
          [isPadded ? `"${each.code}  "` : each.code, written(each.value), "2020"].join(isDutch ? ";" : ",")
        );
        const text = [isDutch ? "code;Score;jaar" : "code,Score,jaar", ...lines].join("\r\n");
        const drafts = await allTheWay(text, { decimal: isDutch ? "comma" : "point", keptSentinels: new Set([1]) });
        const [draft] = drafts ?? [];
        expect(draft?.figures.codes).toEqual(table.map((each) => each.code));
        expect([...(draft?.figures.values ?? [])]).toEqual(
          table.map(({ value }) => (value === null ? Number.NaN : value === 0 ? 0 : value))
        );
        expect([...(draft?.figures.years ?? [])]).toEqual(table.map(() => 2020));
        expect(draft?.about.areas).toBe(known.length);
      }
    ),
    { numRuns: 300 }
  );
});
