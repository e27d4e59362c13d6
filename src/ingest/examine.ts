import { DataProblem } from "./data-problem.ts";
import type { FileContent } from "./file-content.ts";
import { boundariesGeopackage } from "./formats/boundaries-geopackage.ts";
import { boundariesJson } from "./formats/boundaries-json.ts";
import { boundariesShapefile } from "./formats/boundaries-shapefile.ts";
import { boundariesZip } from "./formats/boundaries-zip.ts";
import { type Format, type FormatKind, sniff } from "./formats/format.ts";
import { proofBundle } from "./formats/proof-bundle.ts";
import {
  emptyFile,
  listJson,
  markupFile,
  oldExcel,
  otherZip,
  pdfFile,
  scoresElsewhere,
  unknownFile
} from "./formats/refused-files.ts";
import { scoresText } from "./formats/scores-text.ts";
import { scoresZip } from "./formats/scores-zip.ts";
import { tableExcel } from "./formats/table-excel.ts";
import { tableParquet } from "./formats/table-parquet.ts";
import { tableText } from "./formats/table-text.ts";

/** Everything a file can be. Exactly one of them claims each file. */
export const formats = [
  tableText,
  tableExcel,
  tableParquet,
  scoresText,
  scoresZip,
  boundariesJson,
  boundariesGeopackage,
  boundariesShapefile,
  boundariesZip,
  proofBundle,
  emptyFile,
  oldExcel,
  pdfFile,
  markupFile,
  listJson,
  scoresElsewhere,
  otherZip,
  unknownFile
] as const satisfies readonly Format[];

export interface Examined {
  readonly format: string;
  readonly kind: Exclude<FormatKind, "refused">;
}

/** What a file is; a DataProblem where it is of no use here. */
export function examine(file: FileContent): Examined {
  const sniffed = sniff(file);
  const format: Format | undefined = formats.find(({ claims }) => claims(sniffed));
  if (format && format.kind !== "refused") return { format: format.id, kind: format.kind };
  throw (
    format?.refusal?.(sniffed) ??
    new DataProblem({ file: file.name }, "dit bestand wordt hier niet herkend.", "this file is not recognised here.")
  );
}
