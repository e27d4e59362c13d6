import { spawnSync } from "node:child_process";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, test } from "vitest";
import type { DatasetLevel } from "../../../src/model/dataset.ts";
import { codeFor, codeKinds, levelsIn } from "../../../src/views/data/code-snippets.ts";
import { servedDenHaag } from "../../queries/served-den-haag.ts";

const served = await servedDenHaag();
const { dataset } = served;
const wijk = served.level("wijk");
const base = "https://example.org/atlas/data/den-haag/";
const question = `select name, 'it"s \\ """' as odd
from areas_wijk -- all )---" of them`;
const grid = {
  ...wijk,
  level: "grid",
  areas: 3,
  years: [2014, 2024],
  areaFile: { path: "grid.areas.arrow", bytes: 1, sha256: "" },
  scoreFiles: [{ path: "grid.afw.f32", bytes: 24, sha256: "", form: "float32", columns: ["afw"] }]
} as const satisfies DatasetLevel;
const code = (kind: (typeof codeKinds)[number], levels: readonly DatasetLevel[] = [wijk]) =>
  codeFor(kind, { dataset, levels, base, question, comments: ["What it is", "Whose it is"], areaComment: "numbered from 0" });

test.each(codeKinds)("the code in %s reads every served file of the level from its address, and no other", (kind) => {
  const text = code(kind);
  expect(text).toContain(JSON.stringify(base));
  const named = [...text.matchAll(/read(?:_floats)?\("([^"]+)"/g)].map(([, path]) => path);
  expect(named).toEqual([wijk.areaFile, ...wijk.scoreFiles].map(({ path }) => path));
  for (const path of named) expect(served.files.has(path ?? "")).toBe(true);
  expect(text.split("\n").slice(0, 2)).toEqual(["# What it is", "# Whose it is"]);
});

test("own figures are not read from an address, for they have none", () => {
  const own = { path: "own-energy", bytes: 1, sha256: "", form: "own", columns: ["own-energy"] } as const;
  for (const kind of codeKinds)
    expect(code(kind, [{ ...wijk, scoreFiles: [...wijk.scoreFiles, own] }])).not.toContain("own-energy");
});

// What the code does, step by step, with the same Arrow in another language.
test("reading as a stream, numbering from 0 and laying the parts side by side gives the published figures", async () => {
  const alike = wijk.scoreFiles.filter(({ years }) => years === undefined);
  const tables = alike.map(({ path }) => tableFromIPC(served.bytes(path)));
  const areas = tableFromIPC(served.bytes(wijk.areaFile.path));
  const [first, ...rest] = tables;
  for (const table of rest)
    for (const name of ["area", "year"]) expect([...(table.getChild(name) ?? [])]).toEqual([...(first?.getChild(name) ?? [])]);
  const rows = served.draft.levels.find(({ level }) => level === "wijk")?.scores ?? [];
  const fys = tables[1]?.getChild("fys");
  for (let i = 0; i < (first?.numRows ?? 0); i++) {
    const code = areas.getChild("code")?.get(Number(first?.getChild("area")?.get(i)));
    const source = rows.find((row) => row.code === code && row.year === first?.getChild("year")?.get(i));
    expect(fys?.get(i) ?? null).toBe(source?.values.fys ?? null);
  }
});

test("the levels are those that the question names, the one on screen where it names none", () => {
  expect(levelsIn("from scores_buurt join areas_wijk using (area)", dataset, wijk).map(({ level }) => level)).toEqual([
    "wijk",
    "buurt"
  ]);
  expect(levelsIn("select 1", dataset, wijk)).toEqual([wijk]);
});

const python = spawnSync("python3", ["--version"]).status === 0;
describe.skipIf(!python)(`Python understands the code${python ? "" : " (skipped: there is no python3 here to ask)"}`, () => {
  test.each(["pandas", "duckdb"] as const)("%s, with floats too", (kind) => {
    const told = spawnSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
      input: code(kind, [wijk, grid])
    });
    expect(told.stderr.toString()).toBe("");
  });
  test("and reads the question as it was written", () => {
    const literal = /duckdb\.sql\((.*)\)\.df\(\)\)/s.exec(code("duckdb"))?.[1] ?? "";
    const told = spawnSync("python3", ["-c", "import ast, sys; print(ast.literal_eval(sys.stdin.read()), end='')"], {
      input: literal
    });
    expect(told.stdout.toString()).toBe(question);
  });
});

test.each([
  ["r", 'scores_wijk <- merge(scores_wijk, read("wijk.figures.arrow"), by = c("area", "year"), all = TRUE)'],
  ["pandas", 'scores_wijk = scores_wijk.merge(read("wijk.figures.arrow"), on=["area", "year"], how="outer")'],
  ["duckdb", 'scores_wijk = scores_wijk.join(read("wijk.figures.arrow"), keys=["area", "year"], join_type="full outer")']
] as const)("in %s figures of other years are joined by area and year, not laid beside", (kind, line) => {
  expect(code(kind)).toContain(line);
});
