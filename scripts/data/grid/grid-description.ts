import { indicators } from "../../../src/ingest/columns/leefbaarometer.ts";
import type { DatasetDescription } from "../../../src/ingest/official/dataset-draft.ts";
import type { Source } from "../../../src/model/dataset.ts";

const edition = "Synthetisch, geen meting";

const source: Source = {
  id: "synthetic",
  name: "Synthetisch raster",
  publisher: "Wijkatlas",
  licence: "CC0 1.0",
  licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  attribution: { nl: "Synthetische gegevens: verzonnen, geen meting", en: "Synthetic data: made up, no measurement" },
  subject: "scores",
  edition,
  division: 2024
};

/** What a made grid says of itself: its indicators are those of the Leefbaarometer, with made figures. */
export const gridDescription: DatasetDescription = {
  title: { nl: "Synthetisch raster van 100 m (verzonnen cijfers)", en: "Synthetic 100 m grid (made-up figures)" },
  edition,
  division: 2024,
  synthetic: true,
  primary: "afw",
  indicators: indicators.map((indicator) => ({
    ...indicator,
    sources: [source.id],
    name: { nl: `${indicator.name.nl}, synthetisch`, en: `${indicator.name.en}, synthetic` }
  })),
  programmes: [],
  areaSets: [],
  sources: [source],
  limitations: []
};
