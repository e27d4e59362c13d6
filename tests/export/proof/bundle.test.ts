import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportTable } from "../../../src/export/export-table.ts";
import { canonicalSha256 } from "../../../src/export/proof/canonical.ts";
import { compareTables, isIdentical, isRounding } from "../../../src/export/proof/compare.ts";
import { isProof } from "../../../src/export/proof/is-proof.ts";
import type { Proof } from "../../../src/export/proof/proof.ts";
import { readBundle } from "../../../src/export/proof/read-bundle.ts";
import { tableFromCsv } from "../../../src/export/proof/read-table.ts";
import { sealOf } from "../../../src/export/proof/seal.ts";
import { sha256 } from "../../../src/export/proof/sha256.ts";
import { csvOf, zipBundle } from "../../../src/export/proof/write-bundle.ts";
import { textOf } from "../../../src/queries/proof-questions.ts";
import { saying } from "../../files/made-zip.ts";
import { ask, madeBundle, questions, research, rows, served } from "./made-bundle.ts";

let files: Map<string, Uint8Array>;
beforeAll(async () => {
  files = await madeBundle("map");
});
afterAll(() => research.close());

test("a bundle is known as one, and is in order as it was made", async () => {
  const zip = await zipBundle(files);
  expect(await isProof(new Blob([zip]))).toBe(true);
  expect(await isProof(new Blob([zipSync({ "a.csv": strToU8("a") })]))).toBe(false);
  const bundle = await readBundle(zip);
  expect(bundle.findings).toEqual([]);
  expect(bundle.proof.result.rows).toBe(44);
  expect(isIdentical(compareTables(bundle.result, await ask(textOf(bundle.proof.query)), bundle.proof.key))).toBe(true);
});

test.each([
  "wijkatlas-proof.json",
  "data.csv",
  "data.parquet",
  "query.sql",
  "README.txt",
  "data.csv-metadata.json",
  "computed.csv",
  "tables/scores_wijk.parquet"
])("a byte that was changed anywhere in %s is told", async (name) => {
  const bytes = files.get(name) ?? new Uint8Array();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, step) => {
      const changed = bytes.slice();
      changed[at] = ((changed[at] ?? 0) + step) % 256;
      const told = await readBundle(await zipBundle(new Map([...files, [name, changed]]))).then(
        ({ findings }) => findings.length > 0,
        (problem: Error) => problem.name === "BundleFault"
      );
      // Space between the parts of JSON means nothing, and says nothing.
      const isSpace = name.endsWith("proof.json") && sameJson(bytes, changed);
      expect(told || isSpace, `${name} ${at}`).toBe(true);
    }),
    { numRuns: 25 }
  );
});

function sameJson(a: Uint8Array, b: Uint8Array): boolean {
  try {
    const [one, two] = [a, b].map((bytes) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));
    return one === two;
  } catch {
    return false;
  }
}

test("a forger who mends every checksum is found by asking again", async () => {
  const forged = new Map(files);
  const { parquetBytes } = await import("../../../src/export/parquet-format.ts");
  const { result, proof } = await readBundle(await zipBundle(files));
  const [code, name, level, year, indicator, value, group] = result.columns;
  if (!code || !name || !level || !year || !indicator || !value || !group || value.kind === "text") throw new Error("columns");
  const values = Float64Array.from(value.values, (cell, i) => (i === 28 ? cell + 1e-9 : cell));
  const false_: ExportTable = { columns: [code, name, level, year, indicator, { ...value, values }, group] };
  forged.set("data.csv", strToU8(csvOf(false_)));
  forged.set(
    "data.parquet",
    await parquetBytes(false_, {
      application: "x",
      sources: [],
      caption: [],
      attributions: [],
      questions: [],
      made: new Date(0),
      language: "nl",
      title: "",
      summary: "",
      disclaimer: "",
      address: "",
      edition: ""
    })
  );
  const { seal: _, ...rest } = {
    ...proof,
    result: { ...proof.result, sha256: canonicalSha256(false_) },
    files: proof.files.map((file) => {
      const bytes = forged.get(file.name) ?? new Uint8Array();
      return { name: file.name, bytes: bytes.length, sha256: sha256(bytes) };
    })
  } satisfies Proof;
  forged.set("wijkatlas-proof.json", strToU8(JSON.stringify({ ...rest, seal: sealOf(rest) })));
  const bundle = await readBundle(await zipBundle(forged));
  expect(bundle.findings).toEqual([]);
  const comparison = compareTables(bundle.result, await ask(textOf(bundle.proof.query)), bundle.proof.key);
  expect(comparison.changed).toMatchObject([{ column: "value", before: values[28] }]);
  expect(comparison.changed[0]?.row).toContain("WK0518");
  expect(isRounding(comparison)).toBe(false);
});

describe("what is no bundle says why", () => {
  const proofWith = async (change: object) => {
    const proof = JSON.parse(new TextDecoder().decode(files.get("wijkatlas-proof.json"))) as Proof;
    return zipBundle(new Map([...files, ["wijkatlas-proof.json", strToU8(JSON.stringify({ ...proof, ...change }))]]));
  };
  test.each([
    ["not-a-zip", async () => strToU8("code,value\n")],
    ["not-a-zip", async () => new Uint8Array()],
    ["truncated", async () => (await zipBundle(files)).slice(0, 900)],
    ["no-proof", async () => zipSync({ "data.csv": strToU8("a") })],
    ["not-json", async () => zipBundle(new Map([...files, ["wijkatlas-proof.json", strToU8("{")]]))],
    ["other-format", () => proofWith({ format: "something" })],
    ["other-version", () => proofWith({ version: 2 })],
    ["malformed", () => proofWith({ query: { sql: 3, values: [] } })],
    ["malformed", () => proofWith({ address: '?x="><script>' })],
    ["malformed", () => proofWith({ dataset: { id: "../../etc" } })],
    ["no-data", async () => zipBundle(new Map([...files].filter(([name]) => !/^data\.(csv|parquet)$/.test(name))))],
    ["too-large", async () => zipSync(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`f${i}`, strToU8("a")])))]
  ] as const)("%s", async (code, make) => {
    await expect(readBundle(await make())).rejects.toMatchObject({ name: "BundleFault", code });
  });
  test("one that unpacks to more than fits, or to an unusual multiple of itself, is not unpacked", async () => {
    const bomb = zipSync({ "wijkatlas-proof.json": new Uint8Array(30_000_000) }, { level: 9 });
    await expect(readBundle(bomb)).rejects.toMatchObject({ code: "suspicious", detail: "wijkatlas-proof.json" });
    const large = saying(zipSync({ "data.csv": new Uint8Array(10_000_000) }, { level: 0 }), { size: 500_000_000 });
    await expect(readBundle(large)).rejects.toMatchObject({ code: "too-large" });
  });
  test("one that says less of its sizes than comes out is stopped while it unpacks", async () => {
    const bomb = zipSync({ "wijkatlas-proof.json": new Uint8Array(30_000_000) }, { level: 9 });
    await expect(readBundle(saying(bomb, { size: 1_000 }))).rejects.toMatchObject({ code: "suspicious" });
  });
});

describe("DuckDB by itself", () => {
  test.each(Object.keys(questions) as (keyof typeof questions)[])(
    "runs query.sql of %s and finds what the bundle says",
    async (name) => {
      const made = await madeBundle(name);
      const folder = await mkdtemp(join(tmpdir(), "wijkatlas-proof-"));
      try {
        for (const [path, bytes] of Object.entries(unzipSync(await zipBundle(made)))) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
        }
        const connection = await (await DuckDBInstance.create(":memory:")).connect();
        await connection.run(`SET file_search_path='${folder}'`);
        const script = new TextDecoder().decode(made.get("query.sql"));
        const found = await (await connection.runAndReadAll(script)).getRowsJson();
        const parquet = await (await connection.runAndReadAll(`from read_parquet('${folder}/data.parquet')`)).getRowsJson();
        expect(found.length).toBeGreaterThan(1);
        expect(found).toEqual(parquet);
        const { columns } = (await readBundle(await zipBundle(made))).proof.result;
        const csv = tableFromCsv(new TextDecoder().decode(made.get("data.csv")), columns);
        expect(rows(csv)).toEqual(parquet);
      } finally {
        await rm(folder, { recursive: true });
      }
    }
  );

  test("the tables in the bundle hold what the served files hold", async () => {
    const { openArrow } = await import("../../../src/engine/arrow-file.ts");
    const scores = await ask("select afw from scores_wijk");
    const direct = openArrow(served.bytes("wijk.afw.arrow")).numbers("afw");
    expect(Array.from(scores.columns[0]?.values as ArrayLike<number>)).toEqual([...direct]);
  });
});

test("the metadata are CSV on the Web: known properties, prefixed names, titles in two languages, the header among them", () => {
  const metadata = JSON.parse(new TextDecoder().decode(files.get("data.csv-metadata.json"))) as Record<string, unknown>;
  const prefixed = /^(dc|rdfs|schema|prov|xsd):\w+$/;
  for (const name of Object.keys(metadata))
    expect(["@context", "url", "dialect", "tableSchema"].includes(name) || prefixed.test(name), name).toBe(true);
  expect(metadata["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
  const { columns, primaryKey } = metadata.tableSchema as { columns: Record<string, unknown>[]; primaryKey: string[] };
  const [header] = new TextDecoder().decode(files.get("data.csv")).split("\r\n");
  expect(columns.map(({ name }) => name).join(",")).toBe(header);
  for (const { name, titles, datatype } of columns) {
    expect(Object.keys(titles as object)).toEqual(["nl", "en"]);
    expect((titles as Record<string, string[]>).nl).toContain(name);
    expect(["string", "integer", "double"]).toContain(datatype);
  }
  expect(primaryKey).toEqual(["code", "year"]);
  for (const source of metadata["dc:source"] as object[]) for (const name of Object.keys(source)) expect(name).toMatch(prefixed);
});
