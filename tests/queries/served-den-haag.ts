import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDatasetFolder } from "../../scripts/data/folder/read-dataset-folder.ts";
import { servedFiles } from "../../scripts/data/serve-form.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import type { Dataset } from "../../src/model/dataset.ts";

const folder = fileURLToPath(new URL("../../data/den-haag", import.meta.url));

/** The dataset that ships, as it is served: its manifest and the bytes of its files. */
export async function servedDenHaag() {
  const { draft, datapackage } = await readDatasetFolder(folder);
  const files = await servedFiles(draft, datapackage);
  const bytes = (path: string) => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`no file ${path}`);
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const dataset = JSON.parse(new TextDecoder().decode(bytes("manifest.json"))) as Dataset;
  const level = (name: AreaLevel) => {
    const found = dataset.levels.find((candidate) => candidate.level === name);
    if (!found) throw new Error(`no level ${name}`);
    return found;
  };
  return { dataset, draft, files, bytes, level, csv: (name: string) => readFile(`${folder}/${name}`, "utf8") };
}
