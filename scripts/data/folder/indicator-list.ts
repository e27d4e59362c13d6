import { DataProblem } from "../../../src/files/data-problem.ts";
import type { PublishedIndicator } from "../../../src/model/indicator.ts";
import { classedBy, type DataPackage, type Field, indicatorTables, isKey, packageFile } from "./data-package.ts";
import { indicatorOf, isDescribed } from "./indicator-field.ts";

interface Place {
  readonly resource: string;
  readonly field: Field;
}

/** The fields that stand for indicators, table by table. */
function indicatorFields({ resources, wijkatlas }: DataPackage): Place[] {
  const tables = new Set(wijkatlas.levels.flatMap((level) => indicatorTables.map((table) => `${table}-${level}`)));
  return resources.flatMap(({ name, schema }) => {
    if (!tables.has(name)) return [];
    const fields = schema?.fields ?? [];
    return fields
      .filter((field) => !isKey(field.name) && !fields.some((other) => other.name === classedBy(field.name)))
      .map((field) => ({ resource: name, field }));
  });
}

/** A level has an indicator in one of its tables. */
function checkOneTable(datapackage: DataPackage): void {
  const places = indicatorFields(datapackage).map(({ resource, field }) => ({
    name: field.name,
    level: resource.split("-").at(-1) ?? ""
  }));
  const twice = places.find(
    ({ name, level }, i) => places.findIndex((other) => other.name === name && other.level === level) !== i
  );
  if (twice) throw new DataProblem({ file: packageFile, column: twice.name }, "folder.two-tables", { level: twice.level });
}

/**
 * The one list of a dataset's indicators: the fields of its tables, each described where it stands first. Throws a DataProblem
 * where a field is not described, is described twice, or names something that is not there.
 */
export function indicatorList(datapackage: DataPackage): PublishedIndicator[] {
  const { wijkatlas } = datapackage;
  if ("indicators" in wijkatlas) throw new DataProblem({ file: packageFile }, "folder.old-list");
  const sources = new Set(wijkatlas.sources.map(({ id }) => id));
  const found = new Map<string, PublishedIndicator>();
  for (const { resource, field } of indicatorFields(datapackage)) {
    const place = { file: packageFile, column: field.name };
    const isKnown = found.has(field.name);
    if (isDescribed(field) && isKnown) throw new DataProblem(place, "folder.described-twice", { resource });
    if (!isDescribed(field) && !isKnown) throw new DataProblem(place, "folder.no-key", { resource });
    if (!isKnown) found.set(field.name, indicatorOf(field, sources));
  }
  checkOneTable(datapackage);
  const indicators = [...found.values()];
  if (!found.has(wijkatlas.primary)) throw new DataProblem({ file: packageFile, column: wijkatlas.primary }, "folder.primary");
  for (const { id, partOf } of indicators)
    if (partOf !== undefined && !found.has(partOf))
      throw new DataProblem({ file: packageFile, column: id }, "folder.part-of", { whole: partOf });
  return indicators;
}
