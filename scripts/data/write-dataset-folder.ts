import { createHash } from "node:crypto";
import { keyFigures } from "../../src/ingest/columns/key-figures.ts";
import type { DatasetDraft, LevelDraft } from "../../src/ingest/official/dataset-draft.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { csvText } from "./csv-text.ts";
import { writeFolder } from "./write-atomically.ts";

type Field = Readonly<Record<string, unknown>>;

const textField = (name: string, title: string): Field => ({ name, title, type: "string" });

const areaFields: readonly Field[] = [
  textField("code", "Code (CBS)"),
  textField("name", "Naam"),
  textField("official_name", "Officiële naam"),
  textField("gemeente", "Gemeentecode (CBS)"),
  textField("gemeente_name", "Gemeente"),
  { name: "approximate", title: "Grens bij benadering", type: "boolean" }
];

const scoreField = (indicator: Indicator): Field => ({
  name: indicator.id,
  title: indicator.name.nl,
  "title:en": indicator.name.en,
  description: indicator.description.nl,
  type: "number",
  unit: indicator.unit.nl,
  direction: indicator.direction,
  decimals: indicator.decimals,
  scale: indicator.scale
});

const classField = (indicator: Indicator): Field => ({
  name: `${indicator.id}_class`,
  title: `${indicator.name.nl}, gepubliceerde klasse`,
  type: "integer"
});

function figuresOf({ areas }: LevelDraft) {
  return keyFigures.filter(({ id }) => areas.some(({ figures }) => (figures[id] ?? null) !== null));
}

function areaFile(level: LevelDraft) {
  const figures = figuresOf(level);
  const fields = [
    ...areaFields,
    ...figures.map(({ id, title, unit }) => ({ name: id, title: title.nl, "title:en": title.en, type: "number", unit: unit.nl }))
  ];
  const rows = level.areas.map((area) => [
    area.code,
    area.name,
    area.officialName,
    area.gemeente,
    area.gemeenteName,
    area.approximate,
    ...figures.map(({ id }) => area.figures[id] ?? null)
  ]);
  return {
    fields,
    text: csvText(
      fields.map(({ name }) => String(name)),
      rows
    ),
    key: ["code"]
  };
}

function scoreFile(level: LevelDraft, indicators: readonly Indicator[]) {
  const known = indicators.filter(({ id }) => level.scores.some(({ values }) => (values[id] ?? null) !== null));
  const withClass = known.filter(({ id }) => level.scores.some(({ classes }) => (classes[id] ?? null) !== null));
  const fields = [
    textField("code", "Code (CBS)"),
    { name: "year", title: "Jaar", type: "year" },
    ...known.map(scoreField),
    ...withClass.map(classField)
  ];
  const rows = level.scores.map(({ code, year, values, classes }) => [
    code,
    year,
    ...known.map(({ id }) => values[id] ?? null),
    ...withClass.map(({ id }) => classes[id] ?? null)
  ]);
  return {
    fields,
    text: csvText(
      fields.map(({ name }) => String(name)),
      rows
    ),
    key: ["code", "year"]
  };
}

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

/** Writes a dataset as a folder that people can read: a Frictionless data package of CSV and TopoJSON. */
export async function writeDatasetFolder(draft: DatasetDraft, target: string, readme?: string): Promise<void> {
  const files = new Map<string, string>();
  const resources: object[] = [];
  const add = (name: string, path: string, content: string, more: object) => {
    files.set(path, content);
    const isBoundary = name.startsWith("boundaries");
    const own = draft.description.sources.filter(({ subject }) => (subject === "boundaries") === isBoundary);
    resources.push({
      name,
      path,
      encoding: "utf-8",
      bytes: Buffer.byteLength(content),
      hash: `sha256:${sha256(content)}`,
      licenses: own.map(({ licence, licenceUrl }) => ({ name: licence, path: licenceUrl })),
      sources: own.map(({ name: title, publisher }) => ({ title: `${title} (${publisher})` })),
      "wijkatlas:edition": draft.description.edition,
      "wijkatlas:division": draft.description.division,
      ...more
    });
  };
  for (const level of draft.levels) {
    const tables = { areas: areaFile(level), scores: scoreFile(level, draft.description.indicators) };
    for (const [kind, { fields, text, key }] of Object.entries(tables))
      add(`${kind}-${level.level}`, `${kind}-${level.level}.csv`, text, {
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        dialect: { delimiter: ",", lineTerminator: "\n", header: true },
        schema: { fields, missingValues: [""], primaryKey: key }
      });
    add(`boundaries-${level.level}`, `boundaries-${level.level}.topojson`, `${JSON.stringify(level.topology)}\n`, {
      profile: "data-resource",
      format: "topojson",
      mediatype: "application/topo+json"
    });
  }
  const { description } = draft;
  const datapackage = {
    profile: "data-package",
    name: draft.id,
    title: description.title.nl,
    version: description.edition,
    licenses: [
      ...new Map(description.sources.map(({ licence, licenceUrl }) => [licence, { name: licence, path: licenceUrl }])).values()
    ],
    sources: description.sources.map(({ name, publisher, url, sha256 }) => ({
      title: `${name} (${publisher})`,
      ...(url ? { path: url } : {}),
      ...(sha256 ? { hash: `sha256:${sha256}` } : {})
    })),
    resources,
    wijkatlas: { ...description, levels: draft.levels.map(({ level }) => level) }
  };
  files.set("datapackage.json", `${JSON.stringify(datapackage, null, 2)}\n`);
  if (readme !== undefined) files.set("README.md", readme);
  await writeFolder(target, files);
}
