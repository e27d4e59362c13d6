import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { countTable } from "../../../src/ingest/table/counted-table.ts";
import { readParquetTable } from "../../../src/ingest/table/parquet-table.ts";
import { understand } from "../../../src/ingest/table/understand.ts";
import { wijken } from "./read.ts";

const bytes = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: "code", data: ["WK051829", "WK051833", "WK051834"], type: "STRING" },
      { name: "jaar", data: [2020, 2020, 2020], type: "INT32" },
      { name: "__proto__", data: [0.1 + 0.2, null, -1e-300], type: "DOUBLE" },
      { name: "groot", data: [2n ** 53n + 1n, 5n, 6n], type: "INT64" }
    ]
  })
);

describe("a Parquet file", () => {
  test("is a table with the numbers that it holds, to the last digit", async () => {
    const table = await readParquetTable("f.parquet", bytes);
    const { understanding, measures } = understand(countTable("f.parquet", table), {}, wijken);
    expect(understanding).toMatchObject({ rows: 3, code: 0, yearColumn: 1, years: [2020], questions: [] });
    expect(understanding.columns.map(({ name }) => name)).toEqual(["code", "jaar", "__proto__", "groot"]);
    expect([...(measures[0]?.figures[0]?.values ?? [])]).toEqual([0.1 + 0.2, Number.NaN, -1e-300]);
  });

  test("keeps the digits of whole numbers that no double has, as text", async () => {
    const table = await readParquetTable("f.parquet", bytes);
    expect(table.columns[3]?.text(0)).toBe("9007199254740993");
  });

  test.each([
    ["cut off", bytes.slice(0, 200)],
    ["with other bytes at its end", Uint8Array.from(bytes, (byte, i) => (i > bytes.length - 30 ? 7 : byte))]
  ])("%s is told", async (_, damaged) => {
    await expect(readParquetTable("f.parquet", damaged)).rejects.toThrow(DataProblem);
  });
});
