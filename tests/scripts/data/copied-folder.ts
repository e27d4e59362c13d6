import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { readDatasetFolder } from "../../../scripts/data/folder/read-dataset-folder.ts";
import { sealFolder } from "../../../scripts/data/folder/seal-folder.ts";
import { servedFiles } from "../../../scripts/data/serve-form.ts";
import { DataProblem } from "../../../src/files/data-problem.ts";

export type Json = Record<string, unknown>;

interface Resource extends Json {
  name: string;
  schema: { fields: Json[] };
}

export interface Package extends Json {
  resources: Resource[];
  wijkatlas: Json & { sources: Json[] };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the dataset that ships, to be spoilt. */
export function copiedFolder() {
  const parent = mkdtempSync(join(tmpdir(), "wijkatlas-folder-"));
  made.push(parent);
  const folder = join(parent, "den-haag");
  cpSync(fileURLToPath(new URL("../../../data/den-haag", import.meta.url)), folder, { recursive: true });
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return {
    folder,
    read,
    write,
    /** Changes the description, and nothing of what it says of files. */
    describe(change: (datapackage: Package) => void) {
      const datapackage = JSON.parse(read("datapackage.json")) as Package;
      change(datapackage);
      write("datapackage.json", JSON.stringify(datapackage));
    },
    /** Changes every line of a table; the header is line 0. */
    eachLine(name: string, change: (line: string, number: number) => string) {
      write(name, `${read(name).trimEnd().split("\n").map(change).join("\n")}\n`);
    },
    seal: () => sealFolder(folder),
    async build() {
      const { draft, datapackage } = await readDatasetFolder(folder);
      return servedFiles(draft, datapackage);
    },
    /** The sentence with which a build refuses it, in both languages; undefined where it builds. */
    async refusal(): Promise<{ nl: string; en: string } | undefined> {
      try {
        await this.build();
        return undefined;
      } catch (problem) {
        if (!(problem instanceof DataProblem)) throw problem;
        return { nl: problem.inWords("nl"), en: problem.inWords("en") };
      }
    }
  };
}

export const tableOf = (datapackage: Package, name: string) => {
  const found = datapackage.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

export const fieldOf = (datapackage: Package, table: string, column: string) => {
  const found = tableOf(datapackage, table).schema.fields.find(({ name }) => name === column);
  if (!found) throw new Error(`no field ${column}`);
  return found;
};
