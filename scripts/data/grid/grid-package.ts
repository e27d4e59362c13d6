import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { indicators, referenceText } from "../../../src/ingest/columns/leefbaarometer.ts";
import type { DatasetDescription } from "../../../src/ingest/official/dataset-draft.ts";
import { measuredYears } from "../measured-years.ts";
import type { GridRecipe } from "./serve-grid.ts";

const seed = 2018;

const description: DatasetDescription = {
  title: { nl: "Synthetisch raster van 100 m (verzonnen cijfers)", en: "Synthetic 100 m grid (made-up figures)" },
  edition: "Synthetisch, geen meting",
  division: 2024,
  reference: referenceText,
  synthetic: true,
  primary: "afw",
  indicators: indicators.map((indicator) => ({
    ...indicator,
    name: { nl: `${indicator.name.nl}, synthetisch`, en: `${indicator.name.en}, synthetic` }
  })),
  programmes: [],
  areaSets: [],
  sources: [
    {
      name: "Synthetisch raster",
      publisher: "Wijkatlas",
      licence: "CC0 1.0",
      licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
      attribution: { nl: "Synthetische gegevens: verzonnen, geen meting", en: "Synthetic data: made up, no measurement" },
      subject: "scores"
    }
  ],
  lacks: []
};

/** Writes the recipe of a made grid as a dataset folder; building the data follows it. */
export async function writeGridRecipe(cells: number, id: string, dataFolder: string): Promise<void> {
  const recipe: GridRecipe = { kind: "synthetic-grid", cells, seed, years: measuredYears };
  const folder = join(dataFolder, id);
  await mkdir(folder, { recursive: true });
  const datapackage = {
    profile: "data-package",
    name: id,
    title: description.title.nl,
    licenses: [{ name: "CC0 1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    wijkatlas: { ...description, levels: ["grid"], recipe }
  };
  await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(datapackage, null, 2)}\n`);
}
