import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "../../../src/files/csv-table.ts";
import { hashOf } from "./check-files.ts";
import { type DataPackage, packageFile, type Resource } from "./data-package.ts";

const isTable = ({ path }: Resource) => path.endsWith(".csv");

/** Writes the size, checksum and number of rows of each file into the package, after a change that was meant. */
export async function sealFolder(folder: string): Promise<void> {
  const path = join(folder, packageFile);
  const datapackage = JSON.parse(await readFile(path, "utf8")) as DataPackage;
  const resources = await Promise.all(
    datapackage.resources.map(async (resource) => {
      const content = await readFile(join(folder, resource.path));
      const rows = isTable(resource) ? { "wijkatlas:rows": readCsv(resource.path, content).rows.length } : {};
      return { ...resource, bytes: content.byteLength, hash: hashOf(content), ...rows };
    })
  );
  await writeFile(path, `${JSON.stringify({ ...datapackage, resources }, null, 2)}\n`);
}
