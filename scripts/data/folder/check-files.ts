import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { type DataPackage, indicatorTables, packageFile, type Resource } from "./data-package.ts";

export const hashOf = (content: string | Uint8Array) => `sha256:${createHash("sha256").update(content).digest("hex")}`;

/** The names of resources that a level has, and those that it may have. */
const needed = ["areas", "scores", "boundaries"] as const;

/** Every file is a resource, every resource a file of a level, and the levels have all they need. */
async function checkNames(folder: string, { resources, wijkatlas }: DataPackage): Promise<void> {
  const { levels } = wijkatlas;
  const known = new Set([...needed, ...indicatorTables].flatMap((kind) => levels.map((level) => `${kind}-${level}`)));
  for (const { name, path } of resources) {
    if (!known.has(name))
      throw new DataProblem({ file: packageFile, value: name }, "folder.resource", {
        levels: levels.join(", "),
        tables: [...new Set([...needed, ...indicatorTables])].join(", ")
      });
    if (!existsSync(join(folder, path))) throw new DataProblem({ file: path }, "folder.file-missing");
  }
  for (const level of levels)
    for (const kind of needed)
      if (!resources.some(({ name }) => name === `${kind}-${level}`))
        throw new DataProblem({ file: packageFile, value: level }, "folder.resource-missing", { resource: `${kind}-${level}` });
  const paths = new Set(resources.map(({ path }) => path));
  const stray = (await readdir(folder)).find((name) => /\.(csv|topojson)$/.test(name) && !paths.has(name));
  if (stray !== undefined) throw new DataProblem({ file: stray }, "folder.unlisted");
}

/** A file is as long and has the checksum that the package says. */
function checkContent(folder: string, { path, bytes, hash }: Resource, content: Uint8Array): void {
  if (content.byteLength !== bytes)
    throw new DataProblem({ file: path }, "folder.size", { size: content.byteLength, bytes, name: basename(folder) });
  if (hashOf(content) !== hash) throw new DataProblem({ file: path }, "folder.checksum", { name: basename(folder) });
}

/** The texts of all resources by name, once each is what the package says it is. */
export async function readChecked(folder: string, datapackage: DataPackage): Promise<ReadonlyMap<string, string>> {
  await checkNames(folder, datapackage);
  const texts = new Map<string, string>();
  for (const resource of datapackage.resources) {
    const content = await readFile(join(folder, resource.path));
    checkContent(folder, resource, content);
    texts.set(resource.name, content.toString("utf8"));
  }
  return texts;
}
