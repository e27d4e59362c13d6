import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DataProblem } from "../../../src/ingest/data-problem.ts";
import { type DataPackage, indicatorTables, packageFile, type Resource } from "./data-package.ts";

export const hashOf = (content: string | Uint8Array) => `sha256:${createHash("sha256").update(content).digest("hex")}`;

/** What a person does after a change that is meant. */
const afterChange = (folder: string) => ({
  nl: `is de wijziging bedoeld, draai dan: npm run data:seal -- ${basename(folder)}`,
  en: `if the change is meant, run: npm run data:seal -- ${basename(folder)}`
});

/** The names of resources that a level has, and those that it may have. */
const needed = ["areas", "scores", "boundaries"] as const;

/** Every file is a resource, every resource a file of a level, and the levels have all they need. */
async function checkNames(folder: string, { resources, wijkatlas }: DataPackage): Promise<void> {
  const { levels } = wijkatlas;
  const known = new Set([...needed, ...indicatorTables].flatMap((kind) => levels.map((level) => `${kind}-${level}`)));
  for (const { name, path } of resources) {
    if (!known.has(name))
      throw new DataProblem(
        { file: packageFile, value: name },
        `dit deel hoort bij geen niveau (${levels.join(", ")}) of is geen ${[...new Set([...needed, ...indicatorTables])].join(", ")}.`,
        `this resource is of no level (${levels.join(", ")}) or is none of ${[...new Set([...needed, ...indicatorTables])].join(", ")}.`
      );
    if (!existsSync(join(folder, path)))
      throw new DataProblem(
        { file: path },
        "ontbreekt in de map, maar staat in datapackage.json.",
        "is missing in the folder, but stands in datapackage.json."
      );
  }
  for (const level of levels)
    for (const kind of needed)
      if (!resources.some(({ name }) => name === `${kind}-${level}`))
        throw new DataProblem(
          { file: packageFile, value: level },
          `van dit niveau ontbreekt het deel ${kind}-${level}.`,
          `of this level the resource ${kind}-${level} is missing.`
        );
  const paths = new Set(resources.map(({ path }) => path));
  const stray = (await readdir(folder)).find((name) => /\.(csv|topojson)$/.test(name) && !paths.has(name));
  if (stray !== undefined)
    throw new DataProblem(
      { file: stray },
      "staat in de map, maar niet in datapackage.json; neem het bestand op als deel (resources), of haal het weg.",
      "is in the folder, but not in datapackage.json; add the file as a resource, or take it away."
    );
}

/** A file is as long and has the checksum that the package says. */
function checkContent(folder: string, { path, bytes, hash }: Resource, content: Uint8Array): void {
  const after = afterChange(folder);
  if (content.byteLength !== bytes)
    throw new DataProblem(
      { file: path },
      `is ${content.byteLength} bytes groot, en volgens datapackage.json ${bytes}; ${after.nl}.`,
      `is ${content.byteLength} bytes long, and ${bytes} by datapackage.json; ${after.en}.`
    );
  if (hashOf(content) !== hash)
    throw new DataProblem(
      { file: path },
      `heeft een andere controlesom dan datapackage.json zegt; ${after.nl}.`,
      `has another checksum than datapackage.json says; ${after.en}.`
    );
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
