import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsAgainstOrder, readFolderOrder } from "../../scripts/architecture/folder-order.ts";
import { importsOf } from "../../scripts/architecture/imports-of.ts";
import { filesUnder } from "../../scripts/files/files-under.ts";

const order = readFolderOrder(readFileSync("ARCHITECTURE.md", "utf8"), "ingest");
const faults = (file: string, source: string) => importsAgainstOrder(file, importsOf(file, source), order);

test("the folders of ingest import those before them, and so stand in no circle", () => {
  const files = filesUnder("src/ingest", [".ts"]);
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap((file) => faults(file.slice("src/".length), readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
  ["a later folder", "ingest/boundaries/planted.ts", 'import { a } from "../official/score-file.ts";'],
  ["a type of a later folder", "ingest/columns/planted.ts", 'import type { A } from "../table/raw-table.ts";'],
  ["a worker", "ingest/official/planted.ts", 'new Worker(new URL("../workers/ingest-worker.ts", import.meta.url));'],
  ["a folder that is not in the order", "ingest/planted/planted.ts", ""],
  ["a file beside the folders", "ingest/planted.ts", ""]
])("a planted import is caught: %s", (_, file, source) => {
  expect(faults(file, source)).toHaveLength(1);
});

test("an earlier folder and another room may be imported", () => {
  expect(faults("ingest/official/planted.ts", 'import "../boundaries/shape.ts"; import "../../model/area.ts";')).toEqual([]);
});
