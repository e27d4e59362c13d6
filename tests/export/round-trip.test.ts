import fc from "fast-check";
import { expect, test } from "vitest";
import { cellAt, type ExportTable, rowCount } from "../../src/export/export-table.ts";
import type { ExportFile } from "../../src/export/format.ts";
import { formats } from "../../src/export/formats.ts";
import { parquet } from "../../src/export/parquet-format.ts";
import { widened } from "../../src/export/widen.ts";
import { credits, geometry, makeJob, nastyTable, words } from "./made-subject.ts";
import {
  type Cells,
  hasByteOrderMark,
  querySqlite,
  readArrow,
  readCsv,
  readParquet,
  readParquetMetadata,
  readXlsx
} from "./readers.ts";

const cellsOf = (table: ExportTable): Cells =>
  Array.from({ length: rowCount(table) }, (_, row) => table.columns.map((column) => cellAt(column, row)));
const namesOf = (table: ExportTable) => table.columns.map(({ name }) => name);

interface Readback {
  readonly names: readonly string[];
  readonly cells: Cells;
}

async function readXlsxTable(files: readonly ExportFile[]): Promise<Readback> {
  const [names, ...cells] = await readXlsx(files[0] as ExportFile, 1);
  return { names: (names ?? []).map(String), cells };
}

async function readGeojson([file]: readonly ExportFile[]): Promise<Readback> {
  const { features } = JSON.parse(await (file as ExportFile).content.text()) as {
    features: { properties: Record<string, string | number | null> }[];
  };
  const names = Object.keys(features[0]?.properties ?? {});
  return { names, cells: features.map(({ properties }) => names.map((name) => properties[name] ?? null)) };
}

async function readGeopackage([file]: readonly ExportFile[]): Promise<Readback> {
  const columns = await querySqlite(file as ExportFile, "select name from pragma_table_info('wijk') order by cid");
  const names = columns.map(([name]) => String(name)).slice(2);
  const cells = await querySqlite(file as ExportFile, 'select * from "wijk" order by fid');
  return { names, cells: cells.map((row) => row.slice(2)) as Cells };
}

const readers: Readonly<Record<string, (files: readonly ExportFile[]) => Promise<Readback>>> = {
  csv: readCsv,
  "csv-dutch": readCsv,
  xlsx: readXlsxTable,
  parquet: ([file]) => readParquet(file as ExportFile),
  arrow: ([file]) => readArrow(file as ExportFile),
  geojson: readGeojson,
  geopackage: readGeopackage
};

async function readBack(id: string, files: readonly ExportFile[]): Promise<Readback> {
  const read = readers[id];
  if (!read) throw new Error(`nobody reads ${id} back`);
  return await read(files);
}

/** The words about the figures in a file, wherever its form has a place for them. */
async function textIn(id: string, files: readonly ExportFile[]): Promise<string> {
  const [file, metadata] = files as [ExportFile, ExportFile | undefined];
  if (id === "parquet") return (await readParquetMetadata(file)).cells.join();
  if (id === "xlsx") return (await readXlsx(file, 2)).join();
  if (id === "geopackage")
    return (await querySqlite(file, "select metadata from gpkg_metadata union select value from credits")).join();
  if (id !== "arrow") return await (metadata ?? file).content.text();
  const { metadata: credits, fields } = (await readArrow(file)).schema;
  return [...(credits ?? []), ...fields.flatMap((field) => [...(field.metadata ?? [])])].join();
}

const tableFormats = formats.filter(({ takes }) => takes !== "picture");

/** What a format cannot hold, as DECISIONS.md states it. */
function expectedIn(id: string, cell: string | number | null) {
  const isInfinite = typeof cell === "number" && Math.abs(cell) === Number.POSITIVE_INFINITY;
  if (isInfinite && (id === "xlsx" || id === "geojson")) return String(cell);
  if (Object.is(cell, -0) && (id === "xlsx" || id === "geopackage")) return 0;
  // Excel has no empty text.
  return cell === "" && id === "xlsx" ? null : cell;
}

for (const format of tableFormats) {
  test(`${format.id}: an independent reader finds every cell as it was, and no other`, async () => {
    const files = await format.write(await makeJob(nastyTable));
    const { names, cells } = await readBack(format.id, files);
    expect(names).toEqual(namesOf(nastyTable));
    expect(cells).toEqual(cellsOf(nastyTable).map((row) => row.map((cell) => expectedIn(format.id, cell))));
  });

  test(`${format.id}: any text and any number survive`, async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }).map((one) => new TextDecoder().decode(new TextEncoder().encode(one))),
      fc.constantFrom(
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "'=1",
        "''-1",
        "-",
        "\t=1",
        '"',
        "a\r\nb",
        "a\rb",
        "\n",
        "",
        " x ",
        "NULL",
        "NA",
        "1,5",
        "_x0041_",
        "\u{10FFFE}",
        "\uFDD0",
        "=1",
        // What every object has: a library that keeps texts by name takes these for known ones.
        ...Object.getOwnPropertyNames(Object.prototype)
      )
    );
    const number = fc.oneof(fc.double(), fc.constantFrom(-0, 0, 1e21, 5e-324, 0.1 + 0.2, Number.MAX_VALUE));
    const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constant(Number.NaN));
    const rows = fc.array(fc.tuple(fc.option(text), whole, number), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const table: ExportTable = {
          columns: [
            { name: "code", kind: "text", description: words, values: some.map((_, i) => `WK00000${(i % 3) + 1}`) },
            // SQLite's text ends at a zero, and so does what reads it.
            {
              name: "text",
              kind: "text",
              description: words,
              values: some.map(([one]) => one?.replaceAll("\u0000", "0") ?? null)
            },
            { name: "whole", kind: "integer", description: words, values: some.map(([, one]) => (one === 0 ? 0 : one)) },
            { name: "real", kind: "real", description: words, values: some.map(([, , one]) => one) }
          ]
        };
        const { cells } = await readBack(format.id, await format.write(await makeJob(table)));
        expect(cells).toEqual(cellsOf(table).map((row) => row.map((cell) => expectedIn(format.id, cell))));
      }),
      { numRuns: 25 }
    );
  });

  test(`${format.id}: a table without rows is a file with its columns`, async () => {
    if (format.takes === "geometry") return;
    const none = { columns: nastyTable.columns.map((column) => ({ ...column, values: [] })) } as ExportTable;
    const { names, cells } = await readBack(format.id, await format.write(await makeJob(none)));
    expect([names, cells]).toEqual([namesOf(nastyTable), []]);
  });

  test(`${format.id}: the file says what it is, whose it is and what it does not say`, async () => {
    const files = await format.write(await makeJob(nastyTable));
    const found = await textIn(format.id, files);
    const { title, disclaimer, attributions, caption, address, application, edition } = credits;
    const words = [
      title,
      disclaimer,
      ...attributions,
      ...caption,
      address,
      application,
      edition,
      "CC0-1.0",
      "in woorden",
      "select afw"
    ];
    for (const text of words) expect(found).toContain(text);
    expect(files[0]?.name).toBe(`wijkatlas_proef.${format.extension}`);
  });
}

test("only the CSV for a Dutch Excel begins with a byte order mark", async () => {
  const job = await makeJob(nastyTable);
  const found = await Promise.all(
    tableFormats.map(async (format) => [format.id, await hasByteOrderMark((await format.write(job))[0] as ExportFile)] as const)
  );
  expect(found.filter(([, has]) => has).map(([id]) => id)).toEqual(["csv-dutch"]);
});

const years: ExportTable = {
  columns: [
    { name: "code", kind: "text", description: words, values: ["WK000001", "WK000002", "WK000001"] },
    { name: "name", kind: "text", description: words, values: ["Een", "Twee", "Een"] },
    { name: "year", kind: "integer", description: words, values: [2014, 2018, 2018] },
    { name: "afw", kind: "real", description: words, values: [1.5, 2.5, Number.NaN] }
  ]
};

test("zero keeps its sign in Parquet also where many cells are alike", async () => {
  const values = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 0 : -0));
  const table: ExportTable = { columns: [{ name: "real", kind: "real", description: words, values }] };
  const files = await parquet.write(await makeJob(table));
  const { cells } = await readBack("parquet", files);
  expect(cells.map(([cell]) => Object.is(cell, -0))).toEqual(values.map((value) => Object.is(value, -0)));
});

test("several years of an area become one feature with a column a year", () => {
  expect(namesOf(widened(years))).toEqual(["code", "name", "afw_2014", "afw_2018"]);
  expect(cellsOf(widened(years))).toEqual([
    ["WK000001", "Een", 1.5, null],
    ["WK000002", "Twee", null, 2.5]
  ]);
});

test("a table with one row an area stays as it is", () => {
  expect(widened(nastyTable)).toBe(nastyTable);
});

test("geometry is not made up where no boundary is known", async () => {
  const [geojson, geopackage] = formats.filter(({ takes }) => takes === "geometry");
  const job = await makeJob(nastyTable);
  const none = { ...job, geometry: { ...geometry, topology: { ...geometry.topology, objects: {} } as never } };
  await expect(geojson?.write(none)).rejects.toMatchObject({ code: "no-boundaries" });
  await expect(geopackage?.write(none)).rejects.toMatchObject({ code: "no-boundaries" });
});
