import { DataProblem } from "../../../src/files/data-problem.ts";
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
  if (twice !== undefined) throw new DataProblem({ file, line: 1, column: twice }, "folder.column-twice");
  const undescribed = header.find((name) => !fields.includes(name));
  if (undescribed !== undefined)
    throw new DataProblem({ file, line: 1, column: undescribed }, "folder.undescribed", { resource: resource.name, packageFile });
  const absent = fields.find((name) => !header.includes(name));
  if (absent !== undefined) throw new DataProblem({ file: packageFile, column: absent }, "folder.no-column", { file });
  const counted = resource["wijkatlas:rows"];
  if (counted !== rows.length)
    throw new DataProblem({ file }, "folder.rows", {
      rows: rows.length,
      packageFile,
      counted: counted ?? { nl: "geen", en: "none" }
    });
}

/** A table of areas has the columns of one, no more and no fewer. */
export function checkAreaColumns({ resource, header }: FolderTable): void {
  const strange = header.find((name) => !areaColumns.some((known) => known === name));
  if (strange !== undefined) throw new DataProblem({ file: resource.path, line: 1, column: strange }, "folder.not-of-areas");
  needColumns(resource, header, areaColumns);
}

/** A table of indicators has its key, and classes only of its own columns. */
export function checkIndicatorColumns({ resource, header }: FolderTable): void {
  needColumns(resource, header, keyColumns);
  const stray = header.find((name) => classedBy(name) !== undefined && !header.includes(classedBy(name) ?? ""));
  if (stray !== undefined) throw new DataProblem({ file: resource.path, line: 1, column: stray }, "folder.classes-alone");
}

function needColumns({ path }: Resource, header: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.find((name) => !header.includes(name));
  if (missing !== undefined) throw new DataProblem({ file: path, line: 1, column: missing }, "folder.column-missing");
}
