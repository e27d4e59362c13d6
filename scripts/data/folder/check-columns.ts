import { DataProblem } from "../../../src/ingest/data-problem.ts";
import { areaColumns, classedBy, keyColumns, packageFile, type Resource } from "./data-package.ts";

export type Row = Readonly<Record<string, string>>;

/** A table of the folder, read but not yet understood. */
export interface FolderTable {
  readonly resource: Resource;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

const fieldNames = ({ schema }: Resource) => (schema?.fields ?? []).map(({ name }) => name);

/** Columns and fields are the same, and there are as many rows as the package says. */
export function checkTable({ resource, header, rows }: FolderTable): void {
  const { path: file } = resource;
  const fields = fieldNames(resource);
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) throw new DataProblem({ file, line: 1, column: twice }, "staat er twee keer.", "stands there twice.");
  const undescribed = header.find((name) => !fields.includes(name));
  if (undescribed !== undefined)
    throw new DataProblem(
      { file, line: 1, column: undescribed },
      `staat niet bij de velden (schema.fields) van ${resource.name} in ${packageFile}; beschrijf de kolom daar, of haal haar weg.`,
      `is not among the fields (schema.fields) of ${resource.name} in ${packageFile}; describe the column there, or take it away.`
    );
  const absent = fields.find((name) => !header.includes(name));
  if (absent !== undefined)
    throw new DataProblem(
      { file: packageFile, column: absent },
      `is beschreven, maar staat niet als kolom in ${file}.`,
      `is described, but is no column of ${file}.`
    );
  const counted = resource["wijkatlas:rows"];
  if (counted !== rows.length)
    throw new DataProblem(
      { file },
      `telt ${rows.length} rijen, en volgens ${packageFile} ${counted ?? "geen"} (wijkatlas:rows).`,
      `has ${rows.length} rows, and ${counted ?? "none"} by ${packageFile} (wijkatlas:rows).`
    );
}

/** A table of areas has the columns of one, no more and no fewer. */
export function checkAreaColumns({ resource, header }: FolderTable): void {
  const strange = header.find((name) => !areaColumns.some((known) => known === name));
  if (strange !== undefined)
    throw new DataProblem(
      { file: resource.path, line: 1, column: strange },
      "zegt niets over een gebied zelf; cijfers horen met hun jaar in een tabel figures.",
      "tells nothing of an area itself; figures belong in a table of figures, with their year."
    );
  needColumns(resource, header, areaColumns);
}

/** A table of indicators has its key, and classes only of its own columns. */
export function checkIndicatorColumns({ resource, header }: FolderTable): void {
  needColumns(resource, header, keyColumns);
  const stray = header.find((name) => classedBy(name) !== undefined && !header.includes(classedBy(name) ?? ""));
  if (stray !== undefined)
    throw new DataProblem(
      { file: resource.path, line: 1, column: stray },
      "heeft klassen van een kolom die hier niet staat.",
      "has classes of a column that is not here."
    );
}

function needColumns({ path }: Resource, header: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.find((name) => !header.includes(name));
  if (missing !== undefined) throw new DataProblem({ file: path, line: 1, column: missing }, "ontbreekt.", "is missing.");
}
