import { arrow } from "./arrow-format.ts";
import { csvDutch, csvInternational } from "./csv-format.ts";
import type { ExportFormat } from "./format.ts";
import { geojson } from "./geojson-format.ts";
import { geopackage } from "./geopackage-format.ts";
import { parquet } from "./parquet-format.ts";
import { png, pngDouble, pngFourfold, svg } from "./picture-formats.ts";
import { xlsx } from "./xlsx-format.ts";

/** Every way to write what a view holds, in the order in which they are offered. */
export const formats = [
  png,
  pngDouble,
  pngFourfold,
  svg,
  csvInternational,
  csvDutch,
  xlsx,
  parquet,
  arrow,
  geojson,
  geopackage
] as const satisfies readonly ExportFormat[];
