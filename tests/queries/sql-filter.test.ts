import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SqlRefusal } from "../../src/engine/read-only-sql.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { filterFailure } from "../../src/queries/filter-problem.ts";
import { Research } from "../../src/queries/research.ts";
import { areasInAnswer, inReadersText, sqlFilterLimits, sqlFilterQuestion } from "../../src/queries/sql-filter.ts";
import { quantile } from "../../src/stats/spread.ts";
import { startNodeSandbox } from "./node-sandbox.ts";
import { servedDenHaag } from "./served-den-haag.ts";

const served = await servedDenHaag();
const wijk = served.level("wijk");
const areas = readAreaList("wijk", served.bytes(wijk.areaFile.path));
const scope = { level: wijk, attributes: [], year: 2024 };
let research: Research;

beforeAll(async () => {
  research = new Research({
    start: startNodeSandbox,
    files: async (_, level) => ({
      areas: served.bytes(served.level(level).areaFile.path),
      scores: served.level(level).scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
    }),
    figures: async () => {
      throw new Error("no own figures here");
    }
  });
  await research.version();
});
afterAll(() => research.close());

async function ask(text: string) {
  const question = sqlFilterQuestion(text, scope);
  try {
    return areasInAnswer(
      question,
      await research.ask(served.dataset, question.sql, sqlFilterLimits, new AbortController().signal),
      areas
    );
  } catch (problem) {
    throw inReadersText(problem, question, text);
  }
}
const failureOf = (text: string) =>
  ask(text).then(
    () => undefined,
    (problem: unknown) => filterFailure(problem)
  );

const rows = served.draft.levels.find(({ level }) => level === "wijk")?.scores ?? [];
const figureOf = (code: string, year: number, id: string) =>
  rows.find((row) => row.code === code && row.year === year)?.values[id] ?? Number.NaN;

describe("an expression", () => {
  test("is asked of every area, with figures by year, those of the year on screen, and statistics of all areas", async () => {
    const found = await ask("soc < (select quantile_cont(soc_2024, 0.25) from areas) and soc_2024 - soc_2014 < 0 -- a decline");
    const cohesion = areas.codes.map((code) => figureOf(code, 2024, "soc")).filter((value) => !Number.isNaN(value));
    const q1 = quantile(cohesion, 0.25);
    const expected = areas.codes.filter(
      (code) => figureOf(code, 2024, "soc") < q1 && figureOf(code, 2024, "soc") - figureOf(code, 2014, "soc") < 0
    );
    expect(expected.length).toBeGreaterThan(0);
    expect([...found.codes].sort()).toEqual(expected);
    expect(found.columns.map(({ name }) => name)).toEqual(["soc_2014", "soc_2024", "soc"]);
    expect(found.columns[1]?.cells).toEqual(found.codes.map((code) => figureOf(code, 2024, "soc")));
    expect([found.undecided, found.strange, found.isCut]).toEqual([1, 0, false]);
  });

  test("can be about names and the other columns of the list of areas", async () => {
    const found = await ask("name ilike '%duin%' and not approximate");
    expect(found.codes).toEqual(
      areas.codes.filter((_, i) => /duin/i.test(areas.names[i] ?? "") && areas.approximate[i] === false)
    );
    expect(found.codes.length).toBeGreaterThan(0);
  });

  test("that is neither true nor false is no condition", async () => {
    expect(await failureOf("soc_2024")).toEqual({ kind: "no-areas", reason: "no-truth" });
    expect((await ask("null")).undecided).toBe(44);
  });

  test("tells where its fault stands, counted in the reader's text", async () => {
    const text = "soc_2024 < 0\n and bestaat_niet > 1";
    expect(await failureOf(text)).toMatchObject({ kind: "fault", position: text.indexOf("bestaat_niet") });
  });

  test.each([
    ["1 = 1) as met from areas; drop table areas_wijk; --", "unfinished"],
    ["true; drop table areas_wijk", "several"],
    ["true) or (true", "unfinished"],
    ["true) from areas) --", "unfinished"],
    ["(soc < 0", "unfinished"],
    ["name = 'duin", "unfinished"],
    ["code in (select code from read_csv('x.csv'))", "function"],
    ["code in (from 'x.csv')", "file"],
    ["exists (delete from areas_wijk)", "statement"],
    ["", "empty"],
    ["  -- nothing", "empty"],
    ["drop table areas_wijk", "statement"]
  ])("stays where it is put: %s", async (text, reason) => {
    expect(await failureOf(text)).toMatchObject({ kind: "refused", reason });
    expect((await ask("true")).codes).toHaveLength(44);
  });

  test("a refusal points at the word in the reader's own text", () => {
    const text = "soc < 0 and code in (select getenv('HOME'))";
    try {
      sqlFilterQuestion(text, scope);
      expect.unreachable();
    } catch (problem) {
      expect(problem instanceof SqlRefusal && text.slice(problem.start, problem.end)).toBe("getenv");
    }
  });
});

describe("a whole statement", () => {
  test("yields the areas in its column of codes, in its order, with its other columns", async () => {
    const found = await ask(
      "select a.name, a.code, s.afw from scores_wijk s join areas_wijk a using (area) where s.year = 2024 and afw is not null order by afw limit 3"
    );
    const lowest = [...areas.codes]
      .filter((code) => !Number.isNaN(figureOf(code, 2024, "afw")))
      .sort((a, b) => figureOf(a, 2024, "afw") - figureOf(b, 2024, "afw"))
      .slice(0, 3);
    expect(found.codes).toEqual(lowest);
    expect(found.columns.map(({ name }) => name)).toEqual(["name", "afw"]);
    expect(found.columns[1]?.cells).toEqual(lowest.map((code) => figureOf(code, 2024, "afw")));
  });

  test("counts what is no area of the level, and areas named twice", async () => {
    const found = await ask("values ('WK051829'), ('WK051829'), ('BU05182915'), ('WK036301'), (null)");
    expect([found.codes, found.strange]).toEqual([["WK051829"], 4]);
  });

  test("without a column of codes has no areas", async () => {
    expect(await failureOf("select name from areas_wijk")).toEqual({ kind: "no-areas", reason: "no-codes" });
    expect((await ask("select code from areas_wijk where false")).codes).toEqual([]);
  });

  test("goes through the readers' walls", async () => {
    expect(await failureOf("select * from read_csv('x.csv')")).toMatchObject({ kind: "refused", reason: "function" });
    expect(await failureOf("with x as (select 1) delete from areas_wijk")).toBeDefined();
    expect(await failureOf("select code from areas_wijk where foo = 1")).toMatchObject({ kind: "fault", position: 34 });
  });
});
