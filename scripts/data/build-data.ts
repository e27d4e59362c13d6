import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetDescription } from "../../src/ingest/official/dataset-draft.ts";
import type { DatasetEntry } from "../../src/model/dataset.ts";
import { readDatasetFolder } from "./folder/read-dataset-folder.ts";
import { type GridRecipe, servedGrid } from "./grid/serve-grid.ts";
import { servedFiles } from "./serve-form.ts";
import { writeFolder } from "./write-atomically.ts";

// Counts up when the served form changes, so that what was built before is built again.
const form = 3;

// Shown first, and opened when an address names no dataset.
const defaultDataset = "den-haag";

interface BuiltDataset {
  readonly id: string;
  readonly state: "built" | "unchanged" | "removed";
}

async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash("sha256").update(String(form));
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest("hex");
}

async function foldersIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

async function readText(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, "utf8") : "";
}

/** What is served for a folder: made by its recipe where it has one, else from its tables and boundaries. */
async function filesOf(source: string): Promise<Map<string, string | Uint8Array>> {
  const text = await readText(join(source, "datapackage.json"));
  const { name, wijkatlas } = JSON.parse(text) as RecipePackage;
  if (wijkatlas.recipe?.kind === "synthetic-grid") return servedGrid(name, wijkatlas.recipe).set("datapackage.json", text);
  const { draft, datapackage } = await readDatasetFolder(source);
  return servedFiles(draft, datapackage);
}

interface RecipePackage {
  readonly name: string;
  readonly wijkatlas: { readonly recipe?: GridRecipe };
}

async function buildOne(source: string, target: string): Promise<"built" | "unchanged"> {
  const fingerprint = await fingerprintOf(source);
  if ((await readText(join(target, "fingerprint.txt"))) === fingerprint) return "unchanged";
  const files = await filesOf(source);
  await writeFolder(target, new Map([...files, ["fingerprint.txt", fingerprint]]));
  return "built";
}

async function entryOf(source: string, id: string): Promise<DatasetEntry> {
  const { wijkatlas } = JSON.parse(await readText(join(source, "datapackage.json"))) as { wijkatlas: DatasetDescription };
  return { id, title: wijkatlas.title, path: `${id}/` };
}

/** Builds what changed, takes away what has no source any more, and writes the list of datasets. */
export async function buildData(source: string, target: string): Promise<BuiltDataset[]> {
  const found = (await foldersIn(source)).filter((id) => existsSync(join(source, id, "datapackage.json")));
  const ids = found.sort((a, b) => Number(b === defaultDataset) - Number(a === defaultDataset) || a.localeCompare(b));
  await mkdir(target, { recursive: true });
  const built: BuiltDataset[] = [];
  for (const id of ids) built.push({ id, state: await buildOne(join(source, id), join(target, id)) });
  for (const id of await foldersIn(target)) {
    if (ids.includes(id)) continue;
    await rm(join(target, id), { recursive: true });
    built.push({ id, state: "removed" });
  }
  const index = await Promise.all(ids.map((id) => entryOf(join(source, id), id)));
  await writeFile(join(target, "index.json.new"), `${JSON.stringify(index, null, 2)}\n`);
  await rename(join(target, "index.json.new"), join(target, "index.json"));
  return built;
}
