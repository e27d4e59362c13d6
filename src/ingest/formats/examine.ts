import { DataProblem } from "../../files/data-problem.ts";
import type { FileContent } from "../../files/file-content.ts";
import { boundariesGeopackage } from "./boundaries-geopackage.ts";
import { boundariesJson } from "./boundaries-json.ts";
import { boundariesShapefile } from "./boundaries-shapefile.ts";
import { boundariesZip } from "./boundaries-zip.ts";
import { type Format, type FormatKind, sniff } from "./format.ts";
import { proofBundle } from "./proof-bundle.ts";
import { emptyFile, listJson, markupFile, oldExcel, otherZip, pdfFile, scoresElsewhere, unknownFile } from "./refused-files.ts";
import { scoresText } from "./scores-text.ts";
import { scoresZip } from "./scores-zip.ts";
import { tableExcel } from "./table-excel.ts";
import { tableParquet } from "./table-parquet.ts";
import { tableText } from "./table-text.ts";

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
  throw format?.refusal?.(sniffed) ?? new DataProblem({ file: file.name }, "file.unknown");
}
