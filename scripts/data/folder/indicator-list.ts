import { DataProblem } from "../../../src/ingest/data-problem.ts";
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
  if (twice)
    throw new DataProblem(
      { file: packageFile, column: twice.name },
      `staat op niveau ${twice.level} in twee tabellen; laat er één over.`,
      `is in two tables of level ${twice.level}; keep one of them.`
    );
}

/**
 * The one list of a dataset's indicators: the fields of its tables, each described where it stands first. Throws a DataProblem
 * where a field is not described, is described twice, or names something that is not there.
 */
export function indicatorList(datapackage: DataPackage): PublishedIndicator[] {
  const { wijkatlas } = datapackage;
  if ("indicators" in wijkatlas)
    throw new DataProblem(
      { file: packageFile },
      "de lijst wijkatlas.indicators bestaat niet meer: beschrijf indicatoren bij de kolommen (schema.fields), of laad de gegevens opnieuw met npm run data.",
      "the list wijkatlas.indicators is no more: describe indicators with their columns (schema.fields), or load the data again with npm run data."
    );
  const sources = new Set(wijkatlas.sources.map(({ id }) => id));
  const found = new Map<string, PublishedIndicator>();
  for (const { resource, field } of indicatorFields(datapackage)) {
    const place = { file: packageFile, column: field.name };
    const isKnown = found.has(field.name);
    if (isDescribed(field) && isKnown)
      throw new DataProblem(
        place,
        `wordt in ${resource} voor de tweede keer beschreven; laat daar alleen name, type en years staan.`,
        `is described a second time in ${resource}; leave name, type and years there.`
      );
    if (!isDescribed(field) && !isKnown)
      throw new DataProblem(
        place,
        `is in ${resource} geen sleutel en geen beschreven indicator; geef het veld titel, beschrijving, eenheid, thema, richting, schaal, decimalen, bronnen en jaren.`,
        `is neither a key nor a described indicator in ${resource}; give the field a title, description, unit, theme, direction, scale, decimals, sources and years.`
      );
    if (!isKnown) found.set(field.name, indicatorOf(field, sources));
  }
  checkOneTable(datapackage);
  const indicators = [...found.values()];
  if (!found.has(wijkatlas.primary))
    throw new DataProblem(
      { file: packageFile, column: wijkatlas.primary },
      "is de eerste indicator (wijkatlas.primary), maar geen kolom.",
      "is the first indicator (wijkatlas.primary), but no column."
    );
  for (const { id, partOf } of indicators)
    if (partOf !== undefined && !found.has(partOf))
      throw new DataProblem(
        { file: packageFile, column: id },
        `is een deel van ‘${partOf}’, maar die indicator is er niet.`,
        `is a part of ‘${partOf}’, but there is no such indicator.`
      );
  return indicators;
}
