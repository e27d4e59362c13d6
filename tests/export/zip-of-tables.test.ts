import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOfTables } from "../../src/export/zip-of-tables.ts";

const words = (name: string) => ({ name, description: { nl: name, en: name } });
const table = {
  columns: [
    { ...words("code"), kind: "text", values: ["WK051829", null] },
    { ...words("value"), kind: "real", values: [-0.25, Number.NaN] }
  ]
} as const;

test("a file for each table in the reader's own CSV, and one in words", async () => {
  const zip = zipOfTables([{ name: "spread", table }], ["Source", "what it is not"], "dutch");
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(["README.txt", "spread.csv"]);
  expect(strFromU8(files["spread.csv"] ?? new Uint8Array())).toBe("code;value\r\nWK051829;-0,25\r\n;\r\n");
  // The mark by which Excel knows UTF-8.
  expect([...(files["spread.csv"] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toBe("Source\r\nwhat it is not\r\n");
});
