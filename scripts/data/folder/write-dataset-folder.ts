import type { DatasetDraft, LevelDraft, ScoreRow } from "../../../src/ingest/official/dataset-draft.ts";
import { columnsOf } from "../../../src/ingest/official/draft-indicators.ts";
import type { Source } from "../../../src/model/dataset.ts";
import type { PublishedIndicator } from "../../../src/model/indicator.ts";
import { writeFolder } from "../write-atomically.ts";
import { hashOf } from "./check-files.ts";
import { csvText } from "./csv-text.ts";
import { classColumn, type Field, packageFile } from "./data-package.ts";
import { fieldOf } from "./indicator-field.ts";

const textField = (name: string, title: string): Field => ({ name, title, type: "string" });

const areaFields: readonly Field[] = [
  textField("code", "Code (CBS)"),
  textField("name", "Naam"),
  textField("official_name", "Officiële naam"),
  textField("gemeente", "Gemeentecode (CBS)"),
  textField("gemeente_name", "Gemeente"),
  { name: "approximate", title: "Grens bij benadering", type: "boolean" }
];

const keyFields: readonly Field[] = [textField("code", "Code (CBS)"), { name: "year", title: "Jaar", type: "year" }];

interface Table {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly key: readonly string[];
  readonly sources: readonly Source[];
}

const byId = (sources: readonly Source[], ids: readonly string[]) => sources.filter(({ id }) => ids.includes(id));

function areaTable({ areas }: LevelDraft, sources: readonly Source[]): Table {
  const rows = areas.map(({ code, name, officialName, gemeente, gemeenteName, approximate }) => [
    ...[code, name, officialName, gemeente, gemeenteName],
    approximate
  ]);
  return { fields: areaFields, rows, key: ["code"], sources: sources.filter(({ subject }) => subject === "scores") };
}

/** The years in which a column has values. */
const yearsIn = (rows: readonly ScoreRow[], id: string) =>
  [...new Set(rows.flatMap(({ year, values }) => ((values[id] ?? null) === null ? [] : year)))].sort((a, b) => a - b);

/** A table of indicators; what an earlier table described has its name and years alone. */
function indicatorTable(
  rows: readonly ScoreRow[],
  columns: { readonly values: readonly string[]; readonly classes: readonly string[] },
  known: ReadonlyMap<string, PublishedIndicator>,
  described: Set<string>,
  sources: readonly Source[]
): Table {
  const own = columns.values.flatMap((id) => known.get(id) ?? []);
  const fields = own.map((indicator): Field => {
    const years = yearsIn(rows, indicator.id);
    if (described.has(indicator.id)) return { name: indicator.id, type: "number", years };
    described.add(indicator.id);
    return fieldOf(indicator, years);
  });
  const classFields = columns.classes.map((id): Field => {
    return { name: classColumn(id), title: `${known.get(id)?.name.nl ?? id}, gepubliceerde klasse`, type: "integer" };
  });
  return {
    fields: [...keyFields, ...fields, ...classFields],
    rows: rows.map(({ code, year, values, classes }) => [
      ...[code, year],
      ...own.map(({ id }) => values[id] ?? null),
      ...columns.classes.map((id) => classes[id] ?? null)
    ]),
    key: ["code", "year"],
    sources: byId(
      sources,
      own.flatMap((indicator) => indicator.sources)
    )
  };
}

const licencesOf = (sources: readonly Source[]) => [
  ...new Map(sources.map(({ licence, licenceUrl }) => [licence, { name: licence, path: licenceUrl }])).values()
];

/** A file with its size, checksum, licences and sources, as Frictionless describes it. */
function resourceOf(name: string, path: string, content: string, sources: readonly Source[], more: object) {
  return {
    name,
    path,
    encoding: "utf-8",
    bytes: Buffer.byteLength(content),
    hash: hashOf(content),
    licenses: licencesOf(sources),
    sources: sources.map(({ name: title, publisher }) => ({ title: `${title} (${publisher})` })),
    ...more
  };
}

function tablesOf(
  level: LevelDraft,
  known: ReadonlyMap<string, PublishedIndicator>,
  described: Set<string>,
  sources: readonly Source[]
) {
  const columns = columnsOf(level);
  const scores = { values: columns.scores, classes: columns.classes };
  const figures = { values: columns.figures, classes: [] };
  return [
    ["areas", areaTable(level, sources)] as const,
    ["scores", indicatorTable(level.scores, scores, known, described, sources)] as const,
    ...(level.figures.length > 0 ? [["figures", indicatorTable(level.figures, figures, known, described, sources)] as const] : [])
  ];
}

/** Writes a dataset as a folder that people can read: a Frictionless data package of CSV and TopoJSON. */
export async function writeDatasetFolder(
  { id, description, levels }: DatasetDraft,
  target: string,
  readme?: string
): Promise<void> {
  const { indicators, ...rest } = description;
  const { sources } = description;
  const files = new Map<string, string>();
  const resources: object[] = [];
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const described = new Set<string>();
  for (const level of levels) {
    for (const [kind, { fields, rows, key, sources: own }] of tablesOf(level, known, described, sources)) {
      const [name, path] = [`${kind}-${level.level}`, `${kind}-${level.level}.csv`];
      const header = fields.map((field) => field.name);
      const content = csvText(header, rows);
      files.set(path, content);
      resources.push(
        resourceOf(name, path, content, own, {
          "wijkatlas:rows": rows.length,
          profile: "tabular-data-resource",
          format: "csv",
          mediatype: "text/csv",
          dialect: { delimiter: ",", lineTerminator: "\n", header: true },
          schema: { fields, missingValues: [""], primaryKey: key }
        })
      );
    }
    const [name, path] = [`boundaries-${level.level}`, `boundaries-${level.level}.topojson`];
    const content = `${JSON.stringify(level.topology)}\n`;
    files.set(path, content);
    const own = sources.filter(({ subject }) => subject === "boundaries");
    const form = { profile: "data-resource", format: "topojson", mediatype: "application/topo+json" };
    resources.push(resourceOf(name, path, content, own, form));
  }
  const datapackage = {
    profile: "data-package",
    name: id,
    title: description.title.nl,
    version: description.edition,
    licenses: licencesOf(sources),
    sources: sources.map(({ name, publisher, url, sha256 }) => ({
      title: `${name} (${publisher})`,
      ...(url ? { path: url } : {}),
      ...(sha256 ? { hash: `sha256:${sha256}` } : {})
    })),
    resources,
    wijkatlas: { ...rest, levels: levels.map(({ level }) => level) }
  };
  files.set(packageFile, `${JSON.stringify(datapackage, null, 2)}\n`);
  if (readme !== undefined) files.set("README.md", readme);
  await writeFolder(target, files);
}
