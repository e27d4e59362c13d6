import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { readCsvText } from "../../../src/files/csv-table.ts";
import { DataProblem } from "../../../src/files/data-problem.ts";
import type { AreaRow, DatasetDraft, LevelDraft, ScoreRow } from "../../../src/ingest/official/dataset-draft.ts";
import { type AreaCode, type AreaLevel, parseAreaCode } from "../../../src/model/area.ts";
import type { PublishedIndicator } from "../../../src/model/indicator.ts";
import { checkAreaColumns, checkIndicatorColumns, checkTable, type FolderTable, type Row } from "./check-columns.ts";
import { checkAreas, checkRows, checkSources, checkYears } from "./check-figures.ts";
import { readChecked } from "./check-files.ts";
import { classColumn, type DataPackage, type IndicatorTable, packageFile } from "./data-package.ts";
import { indicatorList } from "./indicator-list.ts";

function codeIn(row: Row, column: string, file: string, line: number): AreaCode {
  const value = row[column] ?? "";
  const code = parseAreaCode(value);
  if (code) return code;
  throw new DataProblem({ file, line, column, value }, "folder.area-code");
}

/** A number; null for an empty cell, which was not published. */
function numberIn(row: Row, column: string, file: string, line: number): number | null {
  const value = row[column] ?? "";
  if (value === "") return null;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new DataProblem({ file, line, column, value }, "folder.number");
}

function yearIn(row: Row, file: string, line: number): number {
  const value = row.year ?? "";
  if (/^(19|20)\d\d$/.test(value)) return Number(value);
  throw new DataProblem({ file, line, column: "year", value }, "folder.year");
}

function areaRow(row: Row, file: string, line: number): AreaRow {
  const code = codeIn(row, "code", file, line);
  return {
    code,
    name: row.name ?? code,
    officialName: row.official_name ?? row.name ?? code,
    gemeente: codeIn(row, "gemeente", file, line),
    gemeenteName: row.gemeente_name ?? "",
    approximate: row.approximate === "true"
  };
}

/** What of a folder is read so far. */
interface Folder {
  readonly datapackage: DataPackage;
  readonly texts: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, PublishedIndicator>;
}

/** A table by the name of its resource; undefined where a level has none. */
function tableIn({ datapackage, texts }: Folder, name: string): FolderTable | undefined {
  const resource = datapackage.resources.find((candidate) => candidate.name === name);
  if (!resource) return undefined;
  const { header, rows: lines } = readCsvText(resource.path, texts.get(name) ?? "");
  const rows = lines.map(({ cells }) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
  const table = { resource, header, rows };
  checkTable(table);
  return table;
}

/** The areas of a level. */
function areasIn(folder: Folder, level: AreaLevel): AreaRow[] {
  const table = tableIn(folder, `areas-${level}`);
  if (!table) return [];
  checkAreaColumns(table);
  const areas = table.rows.map((row, i) => areaRow(row, table.resource.path, i + 2));
  checkAreas(table.resource, areas);
  return areas;
}

/** The rows of a table of indicators, checked against its fields and the areas of its level. */
function figuresIn(folder: Folder, name: IndicatorTable, level: AreaLevel, areas: ReadonlySet<string>): ScoreRow[] {
  const table = tableIn(folder, `${name}-${level}`);
  if (!table) return [];
  checkIndicatorColumns(table);
  const { header, resource } = table;
  const ids = header.filter((column) => folder.indicators.has(column));
  const classed = ids.filter((id) => header.includes(classColumn(id)));
  const rows = table.rows.map((row, i): ScoreRow => {
    const number = (column: string) => numberIn(row, column, resource.path, i + 2);
    return {
      code: codeIn(row, "code", resource.path, i + 2),
      year: yearIn(row, resource.path, i + 2),
      values: Object.fromEntries(ids.map((id) => [id, number(id)])),
      classes: Object.fromEntries(classed.map((id) => [id, number(classColumn(id))]))
    };
  });
  checkRows(resource, rows, areas);
  checkYears(resource, rows, folder.indicators);
  return rows;
}

function readLevel(folder: Folder, level: AreaLevel): LevelDraft {
  const areas = areasIn(folder, level);
  const codes = new Set<string>(areas.map(({ code }) => code));
  return {
    level,
    areas,
    scores: figuresIn(folder, "scores", level, codes),
    figures: figuresIn(folder, "figures", level, codes),
    topology: JSON.parse(folder.texts.get(`boundaries-${level}`) ?? "") as Topology
  };
}

/** The years in which an indicator has values at any level. */
const yearsOf = (levels: readonly LevelDraft[], id: string) =>
  new Set(
    levels.flatMap(({ scores, figures }) =>
      [...scores, ...figures].flatMap(({ year, values }) => ((values[id] ?? null) === null ? [] : year))
    )
  );

/**
 * Reads a dataset folder back; the text of its datapackage.json comes along, because it is served as it is. Throws a DataProblem,
 * one sentence, where files, columns, fields, years, counts or checksums disagree.
 */
export async function readDatasetFolder(folder: string): Promise<{ draft: DatasetDraft; datapackage: string }> {
  const text = await readFile(join(folder, packageFile), "utf8");
  const datapackage = JSON.parse(text) as DataPackage;
  const { name, wijkatlas } = datapackage;
  const { levels, ...description } = wijkatlas;
  const texts = await readChecked(folder, datapackage);
  const indicators = indicatorList(datapackage);
  const found = { datapackage, texts, indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])) };
  const drafts = levels.map((level) => readLevel(found, level));
  for (const indicator of indicators) checkSources(indicator, yearsOf(drafts, indicator.id), description.sources);
  return { draft: { id: name, description: { ...description, indicators }, levels: drafts }, datapackage: text };
}
