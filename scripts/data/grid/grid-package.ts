import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measuredYears } from "../measured-years.ts";
import { gridDescription } from "./grid-description.ts";
import type { GridRecipe } from "./serve-grid.ts";

const seed = 2018;

/** Writes the recipe of a made grid as a dataset folder; building the data follows it. */
export async function writeGridRecipe(cells: number, id: string, dataFolder: string): Promise<void> {
  const recipe: GridRecipe = { kind: "synthetic-grid", cells, seed, years: measuredYears };
  const { title } = gridDescription;
  const folder = join(dataFolder, id);
  await mkdir(folder, { recursive: true });
  const datapackage = {
    profile: "data-package",
    name: id,
    title: title.nl,
    licenses: [{ name: "CC0 1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    wijkatlas: { title, levels: ["grid"], recipe }
  };
  await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(datapackage, null, 2)}\n`);
}
