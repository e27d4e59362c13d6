import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { type ArrowColumn, arrowStream } from "../../src/engine/arrow-stream.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { type FormFilter, quantityKey } from "../../src/model/area-filter.ts";
import { parseAreaFilter } from "../../src/model/area-filter-text.ts";
import type { DatasetLevel } from "../../src/model/dataset.ts";
import type { Matrix } from "../../src/model/matrix.ts";
import { askAreaFilter, matchesQuery } from "../../src/queries/area-filter.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { loadLevel, loadOwnFigures } from "../../src/queries/load-level.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { quantile } from "../../src/stats/spread.ts";
import { anyFormFilter } from "../model/made-filters.ts";
import { code } from "../state/made-dataset.ts";
import { type BruteData, bruteFilter } from "./brute-filter.ts";
import { startNodeEngine } from "./node-engine.ts";
import { servedDenHaag } from "./served-den-haag.ts";

const served = await servedDenHaag();
let engine: QueryEngine;

// A made level: 40 wijken of 3 gemeenten, figures in tenths so that ties occur, one in six missing.
const years = [2014, 2018, 2024];
const random = seededRandom(11);
const codes = Array.from({ length: 40 }, (_, i) => `WK05${10 + (i % 3)}${String(i).padStart(2, "0")}`).sort();
const figure = () => (random() < 1 / 6 ? null : Math.round(random() * 8 - 4) / 10);
const people = () => (random() < 1 / 6 ? null : Math.round(random() * 20) * 50);
const grid = (count: number, make: () => number | null) => Array.from({ length: count }, make);
const letters = ["Duinoord", "Één-Oost", "'t Zand", "Zuid–West", "Laak", "Oud/Nieuw", "Ströss", "duin"];
const areaColumns: readonly ArrowColumn[] = [
  { name: "code", kind: "text", cells: codes },
  { name: "name", kind: "text", cells: codes.map((_, i) => `${letters[i % letters.length]} ${i}`) },
  { name: "official_name", kind: "text", cells: codes },
  { name: "gemeente", kind: "text", cells: codes.map((each) => `GM${each.slice(2, 6)}`) },
  { name: "gemeente_name", kind: "text", cells: codes.map((each) => each.slice(2, 6)) },
  { name: "approximate", kind: "boolean", cells: codes.map((_, i) => i % 7 === 0) },
  { name: "inhabitants", kind: "float64", cells: grid(40, people) },
  { name: "home_value", kind: "float64", cells: grid(40, people) }
];
const scoreColumns = (ids: readonly string[]): readonly ArrowColumn[] => [
  { name: "area", kind: "int32", cells: years.flatMap(() => codes.map((_, area) => area)) },
  { name: "year", kind: "int16", cells: years.flatMap((year) => codes.map(() => year)) },
  ...ids.map((id): ArrowColumn => ({ name: id, kind: "float64", cells: grid(120, figure) }))
];
const areaBytes = arrowStream(areaColumns);
const parts = [["afw"], ["soc", "won"]].map((columns) => ({
  file: { path: "", bytes: 0, sha256: "", form: "arrow", columns } as const,
  bytes: arrowStream(scoreColumns(columns))
}));
const level: DatasetLevel = {
  level: "wijk",
  areas: 40,
  years,
  indicatorYears: { afw: years, soc: years, won: years },
  bounds: [0, 0, 0, 0],
  areaFile: { path: "", bytes: 0, sha256: "" },
  scoreFiles: parts.map(({ file }) => file)
};
const own: Matrix = {
  areas: 40,
  years: [2016, 2022],
  values: Float64Array.from(grid(80, figure), (value) => value ?? Number.NaN)
};
const cells = (name: string) =>
  areaColumns.find((column) => column.name === name)?.cells.map((cell) => (cell === null ? Number.NaN : Number(cell))) ?? [];
const made: BruteData = {
  areas: readAreaList("wijk", areaBytes),
  matrices: {
    ...Object.fromEntries(
      parts.flatMap(({ file, bytes }) => file.columns.map((id) => [id, scoresFromFile(openArrow(bytes), id, 40).matrix]))
    ),
    "own-x": own
  },
  attributes: { inhabitants: cells("inhabitants"), home_value: cells("home_value") },
  sets: { some: codes.filter((_, i) => i % 5 === 0), none: [] }
};
const setAreas = (set: string) => (made.sets[set] ?? []).map(code);
const subject = (filter: FormFilter) => ({ dataset: "made", level: "wijk", filter, setAreas }) as const;

beforeAll(async () => {
  engine = await startNodeEngine();
  await loadLevel(engine, "made", level, { areas: areaBytes, scores: parts });
  await loadOwnFigures(engine, "made", "wijk", "own-x", own);
  const wijk = served.level("wijk");
  await loadLevel(engine, "den-haag", wijk, {
    areas: served.bytes(wijk.areaFile.path),
    scores: wijk.scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
  });
});
afterAll(() => engine.close());

function filterIn(text: string): FormFilter {
  const filter = parseAreaFilter(text);
  if (filter?.kind !== "form") throw new Error(`${text} is no filter by conditions`);
  return filter;
}
const ask = (text: string) => askAreaFilter(engine, subject(filterIn(text)));

test("any filter finds what plain loops over the matrices find, with the same values, counts and statistics", async () => {
  const words = {
    indicators: { afw: years, soc: years, won: years, "own-x": own.years },
    attributes: ["inhabitants", "home_value"],
    gemeenten: ["GM0510", "GM0511", "GM0512"],
    sets: ["some", "none"],
    bound: fc.integer({ min: -5, max: 5 }).map((tenths) => tenths / 10),
    name: fc.constantFrom("duin", "een", "zand", "T Z", "zuid west", "Ü", "stross", "1", "oud-nieuw")
  };
  await fc.assert(
    fc.asyncProperty(anyFormFilter(words), async (filter) => {
      const answer = await askAreaFilter(engine, subject(filter));
      const expected = bruteFilter(filter, made);
      expect(answer.codes).toEqual(expected.codes);
      expect([answer.areas, answer.undecided]).toEqual([expected.areas, expected.undecided]);
      expect(answer.figures.map(({ values, missing }) => ({ values: [...values], missing }))).toEqual(expected.figures);
      for (const { quantity, statistic, value } of answer.bounds)
        expect(value).toBeCloseTo(expected.bounds.get(`${quantityKey(quantity)} ${statistic}`) ?? Number.NaN, 12);
      expect(answer.bounds).toHaveLength(expected.bounds.size);
    }),
    { numRuns: 150 }
  );
});

describe("a missing figure", () => {
  const isMissing = (id: string, year: number) => {
    const matrix = made.matrices[id];
    if (!matrix) throw new Error(`no ${id}`);
    return [...matrix.values.subarray(matrix.years.indexOf(year) * 40, (matrix.years.indexOf(year) + 1) * 40)].map(Number.isNaN);
  };

  test("meets neither a condition nor its opposite, and is counted", async () => {
    const missing = isMissing("soc", 2024).filter(Boolean).length;
    expect(missing).toBeGreaterThan(2);
    const [below, not] = [await ask("soc.2024.lt.0"), await ask("not.soc.2024.lt.0")];
    expect(below.codes.length + not.codes.length).toBe(40 - missing);
    for (const answer of [below, not]) {
      expect(answer.undecided).toBe(missing);
      expect(answer.figures[0]?.missing).toBe(missing);
    }
  });

  test("does not matter where another condition decides", async () => {
    const answer = await ask("any:soc.2024.lt.9,soc.2024.missing");
    expect([answer.codes.length, answer.undecided]).toEqual([40, 0]);
    expect((await ask("soc.2024.lt.9,not.soc.2024.missing")).undecided).toBe(0);
  });

  test("can be asked for", async () => {
    const answer = await ask("soc.2024.missing");
    expect(answer.codes).toEqual(made.areas.codes.filter((_, area) => isMissing("soc", 2024)[area]));
  });
});

test("nothing found and everything found are answers like any other", async () => {
  const [none, all] = [await ask("set.is.none"), await ask("not.set.is.none")];
  expect([none.codes, none.areas, none.undecided]).toEqual([[], 40, 0]);
  expect(all.codes).toEqual(made.areas.codes);
});

test("a statistic of figures that are all missing is met by nobody, and a tie with a quartile is not below it", async () => {
  const ties = await ask("soc.2024.lt.q1");
  const q1 = ties.bounds[0]?.value ?? Number.NaN;
  expect([...(ties.figures[0]?.values ?? [])].every((value) => value < q1)).toBe(true);
});

test("values are bound: no word of a reader stands in the statement", () => {
  const { sql } = matchesQuery(subject(filterIn("name.has.robert'; drop table,soc.2024.lt.0.25,gemeente.is.GM0510,set.is.some")));
  expect(sql.text).not.toMatch(/robert|0\.25|GM0510|2024|WK/);
  expect(sql.values).toContain("robert; drop table");
  expect(sql.values).toContain(0.25);
});

test("an indicator whose name is made to break out stays a name", async () => {
  const quantity = { kind: "value", indicator: 'soc"; drop schema made cascade; --', year: 2024 } as const;
  const filter = { kind: "form", match: "all", parts: [{ negated: false, test: { kind: "missing", quantity } }] } as const;
  await expect(askAreaFilter(engine, subject(filter))).rejects.toThrow(/not found|does not have a column/);
  expect((await ask("approximate")).codes).toHaveLength(6);
});

test("Den Haag: cohesion of 2024 below the first quartile, at least 200 inhabitants, a decline since 2014: counted by hand", async () => {
  const figuresIn = async (file: string) => parse(await served.csv(file), { columns: true }) as Record<string, string>[];
  const scores = await figuresIn("scores-wijk.csv");
  const people = new Map(
    (await figuresIn("figures-wijk.csv")).filter(({ year }) => year === "2022").map((row) => [row.code, Number(row.inhabitants)])
  );
  const cohesion = (year: number) =>
    new Map(scores.filter((row) => row.year === String(year) && row.soc !== "").map((row) => [row.code, Number(row.soc)]));
  const [before, after] = [cohesion(2014), cohesion(2024)];
  const q1 = quantile([...after.values()], 0.25);
  const below = [...after].filter(([, value]) => value < q1).map(([wijk]) => wijk);
  const byHand = below
    .filter((wijk) => (people.get(wijk) ?? 0) >= 200 && (after.get(wijk) ?? 0) - (before.get(wijk) ?? 0) < 0)
    .sort();
  expect(below).toHaveLength(11);
  expect(byHand.join()).toBe("WK051821,WK051828,WK051830,WK051831,WK051834,WK051837,WK051838");
  const filter = filterIn("soc.2024.lt.q1,inhabitants.2022.ge.200,soc.2014-2024.lt.0");
  const answer = await askAreaFilter(engine, { dataset: "den-haag", level: "wijk", filter, setAreas: () => [] });
  expect(answer.codes).toEqual(byHand);
  expect(answer.bounds).toEqual([
    { quantity: { kind: "value", indicator: "soc", year: 2024 }, statistic: "q1", value: expect.closeTo(q1, 12) }
  ]);
  // Oostduinen has no cohesion in 2024, but 0 inhabitants: it does not match, whatever the figure were.
  expect([answer.areas, answer.undecided, answer.figures.map(({ missing }) => missing)]).toEqual([44, 0, [1, 0, 1]]);
  // The inhabitants in the list of areas, which weigh them, are those of 2022.
  const listed = await askAreaFilter(engine, {
    dataset: "den-haag",
    level: "wijk",
    filter: filterIn("soc.2024.lt.q1,inhabitants.ge.200,soc.2014-2024.lt.0"),
    setAreas: () => []
  });
  expect(listed.codes).toEqual(byHand);
});
