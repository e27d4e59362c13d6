import { tableFromArrays } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limit } from "../../scripts/test-run/limit.ts";
import { answerColumns } from "../../src/engine/answer-columns.ts";
import { askingProblem } from "../../src/queries/asking-problem.ts";
import { exampleQuestions } from "../../src/queries/example-questions.ts";
import { Research } from "../../src/queries/research.ts";
import { type NodeSandbox, startNodeSandbox } from "./node-sandbox.ts";
import { servedDenHaag } from "./served-den-haag.ts";

const served = await servedDenHaag();
const { dataset } = served;
let sandbox: NodeSandbox;
let starts = 0;
let research: Research;
const limits = { rows: 100_000, milliseconds: limit };
const ask = (question: string, rows = limits.rows) =>
  research.ask(dataset, question, { ...limits, rows }, new AbortController().signal);
const cellsOf = async (question: string) => (await ask(question)).columns.map(({ cells }) => cells);
const problemOf = (question: string) =>
  ask(question).then(
    () => undefined,
    (problem: unknown) => askingProblem(problem)
  );

beforeAll(async () => {
  research = new Research({
    start: async () => {
      starts++;
      sandbox = await startNodeSandbox();
      return sandbox;
    },
    files: async (_, level) => ({
      areas: served.bytes(served.level(level).areaFile.path),
      scores: served.level(level).scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
    }),
    figures: async (_, level) => {
      const { areas } = served.level(level);
      return {
        areas,
        years: [2019, 2021],
        values: Float64Array.from({ length: areas * 2 }, (_, i) => (i === 1 ? Number.NaN : i / 8))
      };
    }
  });
  await ask("select 1");
});
afterAll(() => research.close());

test("areas and scores can be joined by the area's number, figure for figure", async () => {
  const [codes = [], values = []] = await cellsOf(
    "select code, afw from scores_wijk join areas_wijk using (area) where year = 2024 order by code"
  );
  const rows = served.draft.levels.find(({ level }) => level === "wijk")?.scores.filter(({ year }) => year === 2024) ?? [];
  expect(codes).toHaveLength(44);
  for (const [i, code] of codes.entries())
    expect(values[i], String(code)).toBe(rows.find((row) => row.code === code)?.values.afw ?? null);
});

test("the tables are told with their columns, and engine functions with them", async () => {
  const { tables, functions } = await research.describe(dataset);
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
    ["areas_wijk", 44],
    ["scores_wijk", 396],
    ["areas_buurt", 112],
    ["scores_buurt", 1008]
  ]);
  expect(tables[1]?.columns.slice(0, 3)).toEqual([
    { name: "area", type: "INTEGER" },
    { name: "year", type: "SMALLINT" },
    { name: "afw", type: "DOUBLE" }
  ]);
  expect(functions).toContain("quantile_cont");
});

test("a fault says where it stands, counted as the editor counts", async () => {
  const question = "select 'é€😀', foo from areas_wijk";
  expect(await problemOf(question)).toMatchObject({ kind: "fault", position: question.indexOf("foo") });
  const parser = "select * frm areas_wijk";
  expect(await problemOf(parser)).toMatchObject({ kind: "fault", position: parser.indexOf("areas_wijk") });
});

test("no more rows are kept than asked for, and the next question is answered as ever", async () => {
  const cut = await ask("select a.year from scores_wijk a, scores_wijk b", 5000);
  expect([cut.rows, cut.isCut]).toEqual([5000, true]);
  const whole = await ask("select year from scores_wijk", 396);
  expect([whole.rows, whole.isCut]).toEqual([396, false]);
});

test("more memory than there is ends the question, not the engine", async () => {
  expect(await problemOf("select list(x.range) from range(300000000) x")).toEqual({ kind: "stopped", reason: "memory" });
  expect(await cellsOf("select count(*)::integer from scores_wijk")).toEqual([[396]]);
  expect(starts).toBe(1);
});

test("an engine that had to be ended is started again, with its tables", async () => {
  await sandbox.close();
  expect(await cellsOf("select count(*)::integer from scores_buurt")).toEqual([[1008]]);
  expect(starts).toBe(2);
});

test("a question that was stopped while it waited is not asked", async () => {
  const stopped = new AbortController();
  stopped.abort();
  await expect(research.ask(dataset, "select 1", limits, stopped.signal)).rejects.toMatchObject({ reason: "reader" });
});

test("tables of another dataset take the place of these", async () => {
  const [wijk] = dataset.levels;
  if (!wijk) throw new Error("no levels");
  const other = { ...dataset, id: "other", levels: [wijk] };
  expect((await research.describe(other)).tables.map(({ name }) => name)).toEqual(["areas_wijk", "scores_wijk"]);
  await expect(research.ask(other, "from scores_buurt", limits, new AbortController().signal)).rejects.toThrow(/scores_buurt/);
  expect((await research.describe(dataset)).tables).toHaveLength(4);
});

test("a reader's own figures are a table of their own", async () => {
  const wijk = served.level("wijk");
  const own = { path: "own-energy", bytes: 1, sha256: "00", form: "own", columns: ["own-energy"] } as const;
  const level = {
    ...wijk,
    scoreFiles: [...wijk.scoreFiles, own],
    indicatorYears: { ...wijk.indicatorYears, "own-energy": [2019, 2021] }
  };
  const mine = { ...dataset, levels: [level] };
  const { tables } = await research.describe(mine);
  expect(tables.at(-1)).toMatchObject({
    name: "own-energy_wijk",
    rows: 88,
    columns: [{ name: "area" }, { name: "year" }, { name: "value" }]
  });
  const { columns } = await research.ask(
    mine,
    'from "own-energy_wijk" order by year, area limit 3',
    limits,
    new AbortController().signal
  );
  expect(columns.map(({ cells }) => cells)).toEqual([
    [0, 1, 2],
    [2019, 2019, 2019],
    [0, null, 0.25]
  ]);
  expect((await research.describe(dataset)).tables.map(({ name }) => name)).not.toContain("own-energy_wijk");
});

// No list of names keeps these out: they are let through by the check, and fail in the engine.
describe("what reads files, addresses or settings", () => {
  test.each([
    "select * from read_csv('https://example.org/x.csv')",
    "select * from read_csv_auto ('x')",
    "from READ_PARQUET('https://example.org/x.parquet')",
    "from read_json('x')",
    "from \"read_blob\"('/etc/hostname')",
    "from read_text/* */('*')",
    "from sniff_csv('x')",
    "from glob('*')",
    "from parquet_scan('x')",
    "from sqlite_scan('x', 'y')",
    "from postgres_scan('a', 'b', 'c')",
    "from st_read('x')",
    "from query_table('https://example.org/x.csv')",
    "from query_table('read_csv')",
    "from duckdb_logs() limit (select count(*) from read_text('/etc/hostname'))",
    "select getenv('HOME')",
    "select nextval('s')",
    "from force_checkpoint()",
    "from seq_scan()"
  ])("%s fails", async (text) => {
    expect(await problemOf(text)).toMatchObject({ kind: "fault" });
    expect(await cellsOf("select count(*)::integer from areas_wijk")).toEqual([[44]]);
  });

  test.each([
    ["from duckdb_secrets()", 0],
    ["from which_secret('https://example.org', 's3')", 0],
    ["from checkpoint()", 0],
    ["from query_table('areas_wijk')", 44],
    ["select getvariable('x') where false", 0],
    ["select write_log('x') from range(2)", 2],
    ["from duckdb_logs()", 0],
    ["select 1 from duckdb_settings() where name = 'lock_configuration' and value = 'true'", 1]
  ])("%s tells and changes nothing", async (text, rows) => {
    expect((await ask(text)).rows).toBe(rows);
    expect(await cellsOf("select count(*)::integer from areas_wijk")).toEqual([[44]]);
  });
});

test("why one function is refused by its name: it changes a locked setting, and no later question has an answer", async () => {
  const spoilt = await startNodeSandbox();
  await expect(spoilt.unchecked("from enable_logging(storage = 'file')")).rejects.toThrow();
  await expect(spoilt.unchecked("select 1")).rejects.toThrow(/log storage/);
});

// What would happen to a text that slipped through the check: the walls behind it hold by themselves.
describe("behind the check", () => {
  const attacks = [
    "drop table areas_wijk",
    "delete from scores_wijk",
    "update scores_wijk set afw = 0",
    "insert into areas_wijk from areas_wijk",
    "create table other as select 1",
    "alter table areas_wijk rename to gone",
    "create or replace view areas_wijk as select 1",
    "copy areas_wijk to 'x.csv'",
    "export database 'x'",
    "attach 'x.db'",
    "load httpfs",
    "set enable_external_access=true",
    "set lock_configuration=false",
    "from 'x.csv'"
  ];
  test.each(attacks)("%s fails", async (text) => {
    await expect(sandbox.unchecked(text)).rejects.toThrow();
    expect(await cellsOf("select count(*)::integer from areas_wijk")).toEqual([[44]]);
  });
  test("the reader's transaction keeps nothing, not even a temporary table", async () => {
    await sandbox.unchecked("create temp table mine as select 1 as x");
    await expect(ask("from mine")).rejects.toThrow(/mine/);
  });
});

test("cells of every type arrive as what they are", async () => {
  const { columns } = await ask(`select 1::integer as i, 9007199254740993 as big, 0.1::double as d, 1.5::decimal(9, 2) as dec,
    true as b, null as n, 'é' as t, date '2020-02-29' as day, timestamp '2020-01-01 10:00:00.123456' as moment,
    timestamptz '2020-01-01 10:00:00+01' as zoned, time '10:00:01.5' as clock, interval '14 months 2 days' as span,
    [1, 2] as list, {'a': 1, 'b': [date '2020-01-01']} as struct, map {'k': 1} as map, '\\xAB'::blob as blob,
    'x'::enum('x') as kind, 'nan'::double as nan, 'inf'::double as inf, 1 as i`);
  expect(columns.map(({ name, type, cells: [cell] }) => [name, type, cell])).toEqual([
    ["i", "INTEGER", 1],
    ["big", "BIGINT", 9007199254740993n],
    ["d", "DOUBLE", 0.1],
    ["dec", "DOUBLE", 1.5],
    ["b", "BOOLEAN", true],
    ["n", "INTEGER", null],
    ["t", "VARCHAR", "é"],
    ["day", "DATE", "2020-02-29"],
    ["moment", "TIMESTAMP", "2020-01-01 10:00:00.123456"],
    ["zoned", "TIMESTAMP WITH TIME ZONE", "2020-01-01 09:00:00+00"],
    ["clock", "TIME", "10:00:01.5"],
    ["span", "INTERVAL", "14 months 2 days"],
    ["list", "INTEGER[]", "[1,2]"],
    ["struct", "STRUCT(a INTEGER, b DATE[])", '{"a":1,"b":["2020-01-01"]}'],
    ["map", "MAP(VARCHAR, INTEGER)", '{"k":1}'],
    ["blob", "BLOB", "\\xAB"],
    ["kind", "ENUM", "x"],
    ["nan", "DOUBLE", Number.NaN],
    ["inf", "DOUBLE", Number.POSITIVE_INFINITY],
    ["i_1", "INTEGER", 1]
  ]);
});

test("an answer without rows keeps its columns", async () => {
  const { columns, rows } = await ask("select code from areas_wijk where false");
  expect([columns.map(({ name }) => name), rows]).toEqual([["code"], 0]);
});

test("a column of an Arrow table is read by its place, whatever its name", () => {
  const table = tableFromArrays({ a: Int32Array.of(1, 2) });
  expect(answerColumns(table)).toEqual([{ name: "a", type: "INTEGER", kind: "integer", cells: [1, 2] }]);
});

test.each(
  exampleQuestions({ level: "wijk", indicator: "afw", years: [2014, 2018, 2024], from: 2014, to: 2024, isSeveral: true })
)("the example %s can be run as it stands", async (name, question) => {
  const { rows } = await ask(question);
  // One gemeente alone has no other beside it, and is more than one wijk.
  expect(rows, name).toBeGreaterThan(0);
});

test("the example of change names the areas with the greatest change, greatest first", async () => {
  const [[, question = ""] = []] = exampleQuestions({
    level: "wijk",
    indicator: "afw",
    years: [2014, 2024],
    from: 2014,
    to: 2024,
    isSeveral: false
  });
  const { columns } = await ask(question);
  const changes = columns.find(({ name }) => name === "change")?.cells.map(Number) ?? [];
  expect(changes).toHaveLength(20);
  expect(changes).toEqual([...changes].sort((a, b) => Math.abs(b) - Math.abs(a)));
});
