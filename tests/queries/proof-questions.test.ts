import { type Table, tableFromArrays, tableToIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { classify } from "../../src/analysis/classify.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { Sql } from "../../src/engine/sql.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { loadLevel } from "../../src/queries/load-level.ts";
import {
  mapQuestion,
  type ProofQuestion,
  type ProofReference,
  pairQuestion,
  panelQuestion,
  readersQuestion,
  textOf,
  trendsQuestion
} from "../../src/queries/proof-questions.ts";
import { code } from "../state/made-dataset.ts";
import { startNodeEngine } from "./node-engine.ts";
import { servedDenHaag } from "./served-den-haag.ts";

type Row = Readonly<Record<string, string>>;
const served = await servedDenHaag();
const published = parse(await served.csv("scores-wijk.csv"), { columns: true }) as Row[];
const years = served.level("wijk").years;
const codes = [...new Set(published.map((row) => row.code ?? ""))].sort();

/** The published figure; NaN where there is none. */
function figureOf(area: string, year: number, column = "afw"): number {
  const cell = published.find((row) => row.code === area && row.year === String(year))?.[column] ?? "";
  return cell === "" ? Number.NaN : Number(cell);
}
const mean = (values: readonly number[]) => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

let engine: QueryEngine;
beforeAll(async () => {
  engine = await startNodeEngine();
  const { areaFile, scoreFiles } = served.level("wijk");
  await loadLevel(engine, "main", served.level("wijk"), {
    areas: served.bytes(areaFile.path),
    scores: scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
  });
});
afterAll(() => engine.close());

const rowsOf = (table: Table) => table.toArray().map((row) => ({ ...row.toJSON() })) as Record<string, string | number | null>[];
const run = async (text: string, values: ProofQuestion["values"] = []) =>
  rowsOf(await engine.query({ sql: new Sql(text, values), columns: {} }));

/** The answer; a question with bound values and the same as a text that a reader runs have one. */
async function answerTo(question: ProofQuestion) {
  const bound = await run(question.sql, question.values);
  expect(await run(textOf(question))).toEqual(bound);
  return bound;
}

const fixed: ProofReference = { kind: "fixed", isOwn: false, set: [] };
const subject = (reference = fixed) => ({ level: "wijk", indicator: "afw", reference }) as const;
const bounds = [-0.1, 0, 0.1];
const classed = (reference = fixed) => ({ ...subject(reference), bounds, isPublished: false });

test("the figures of a map are those published, every area once, in the order of the codes", async () => {
  const rows = await answerTo(mapQuestion(classed(), 2018));
  expect(rows.map((row) => row.code)).toEqual(codes);
  for (const row of rows) {
    const figure = figureOf(String(row.code), 2018);
    expect(row.value, String(row.code)).toBe(Number.isNaN(figure) ? null : figure);
    expect([row.level, row.year, row.indicator]).toEqual(["wijk", 2018, "afw"]);
  }
});

test("classes by bounds are those of the map: a value on a bound in the lower one, none where there is no value", async () => {
  const onBounds = [figureOf("WK051829", 2024), figureOf("WK051804", 2024)].sort((a, b) => a - b);
  const rows = await answerTo(mapQuestion({ ...classed(), bounds: onBounds }, 2024));
  const expected = classify(
    codes.map((area) => figureOf(area, 2024)),
    { bounds: onBounds }
  );
  expect(rows.map((row) => row.class ?? 0)).toEqual([...expected]);
  expect(rows.find((row) => row.code === "WK051829")?.class).toBe(1 + onBounds.indexOf(figureOf("WK051829", 2024)));
  expect(rows.some((row) => row.value === null && row.class === null)).toBe(true);
});

test("a published class goes before that of the bounds; where none was published, the bounds decide", async () => {
  const arrow = (columns: Parameters<typeof tableFromArrays>[0]) => tableToIPC(tableFromArrays(columns), "stream");
  const scores = { area: Int32Array.of(0, 1, 2), year: Int16Array.of(2024, 2024, 2024), afw: Float64Array.of(0.5, 0.5, -0.5) };
  const names = ["BU00000101", "BU00000102", "BU00000103"];
  const own = { ...served.level("wijk"), level: "buurt", areas: 3, years: [2024] } as const;
  await loadLevel(engine, "main", own, {
    areas: arrow({ code: names, name: names, gemeente: names.map(() => "GM0000") }),
    scores: [
      {
        file: { path: "made", bytes: 0, sha256: "", form: "arrow", columns: ["afw"] },
        bytes: arrow({ ...scores, afw_class: Int8Array.of(7, 0, 0) })
      }
    ]
  });
  const made = { ...classed(), level: "buurt", bounds: [0] } as const;
  const classes = async (isPublished: boolean) =>
    (await answerTo(mapQuestion({ ...made, isPublished }, 2024))).map((row) => row.class);
  expect(await classes(true)).toEqual([7, 2, 1]);
  expect(await classes(false)).toEqual([2, 2, 1]);
});

test("trends hold the chosen areas in every year; where none is chosen, all", async () => {
  const chosen = ["WK051829", "WK051801"].map(code);
  const rows = await answerTo(trendsQuestion(classed(), chosen));
  expect(rows.map((row) => [row.code, row.year])).toEqual(
    ["WK051801", "WK051829"].flatMap((area) => years.map((year) => [area, year]))
  );
  expect(await answerTo(trendsQuestion(classed(), []))).toHaveLength(codes.length * years.length);
});

const referenceYears: readonly (readonly [string, ProofReference, readonly string[]])[] = [
  ["the country", { kind: "country", isOwn: true, set: [] }, codes],
  ["the gemeente, its own mean", { kind: "gemeente", isOwn: true, set: [] }, codes],
  [
    "a set",
    { kind: "set", isOwn: true, set: ["WK051833", "WK051834", "WK051836"].map(code) },
    ["WK051833", "WK051834", "WK051836"]
  ]
];

test.each(referenceYears)(
  "seen from %s, a figure is the published one less the mean of that year",
  async (_, reference, members) => {
    const rows = await answerTo(panelQuestion(subject(reference), [2014, 2024]));
    expect(rows).toHaveLength(codes.length * 2);
    for (const row of rows) {
      const year = Number(row.year);
      const expected = figureOf(String(row.code), year) - mean(members.map((area) => figureOf(area, year)));
      if (Number.isNaN(expected)) expect(row.value).toBeNull();
      else expect(row.value).toBeCloseTo(expected, 12);
    }
  }
);

test("a set without areas is the mean of nobody: there is no figure, and no error", async () => {
  const rows = await answerTo(mapQuestion(classed({ kind: "set", isOwn: true, set: [] }), 2024));
  expect(rows).toHaveLength(codes.length);
  expect(rows.every((row) => row.value === null && row.class === null)).toBe(true);
});

test("a panel has the years that are asked for, in order, and the gemeente of each area", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...years), { minLength: 1 }), async (wanted) => {
      const rows = await answerTo(panelQuestion(subject(), wanted));
      const inOrder = wanted.toSorted((a, b) => a - b);
      expect(rows.map((row) => [row.code, row.year])).toEqual(codes.flatMap((area) => inOrder.map((year) => [area, year])));
      expect(new Set(rows.map((row) => row.gemeente))).toEqual(new Set(["GM0518"]));
    }),
    { numRuns: 8 }
  );
});

test("a pair has two figures of the same area side by side, each of its own year and seen from its own 0", async () => {
  const set: readonly AreaCode[] = ["WK051833", "WK051834"].map(code);
  const rows = await answerTo(
    pairQuestion(
      { subject: subject(), year: 2024 },
      { subject: { ...subject({ kind: "set", isOwn: true, set }), indicator: "fys" }, year: 2014 }
    )
  );
  expect(rows).toHaveLength(codes.length);
  const reference = mean(set.map((area) => figureOf(area, 2014, "fys")));
  for (const row of rows) {
    const [x, y] = [figureOf(String(row.code), 2024), figureOf(String(row.code), 2014, "fys") - reference];
    expect([row.indicator_x, row.year_x, row.indicator_y, row.year_y]).toEqual(["afw", 2024, "fys", 2014]);
    if (Number.isNaN(x)) expect(row.value_x).toBeNull();
    else expect(row.value_x).toBe(x);
    expect(row.value_y).toBeCloseTo(y, 12);
  }
});

test("the key of a question names each of its rows once", async () => {
  const questions = [
    mapQuestion(classed(), 2024),
    trendsQuestion(classed(), []),
    panelQuestion(subject(), [2014, 2024]),
    pairQuestion({ subject: subject(), year: 2024 }, { subject: subject(), year: 2014 })
  ];
  for (const question of questions) {
    const rows = await answerTo(question);
    expect(new Set(rows.map((row) => question.key.map((column) => row[column]).join())).size).toBe(rows.length);
  }
});

test("a reader's own question is left as it was written, and names no row", () => {
  const text = "select 'it''s; ?' as \"?\" -- ?";
  expect(readersQuestion(text)).toEqual({ sql: text, values: [], key: [] });
  expect(textOf(readersQuestion(text))).toBe(text);
});
