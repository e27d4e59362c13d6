import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { readCsv } from "../../src/files/csv-table.ts";
import { DataProblem } from "../../src/files/data-problem.ts";
import { keyFigures } from "../../src/ingest/columns/key-figures.ts";
import type { AreaRow, DatasetDescription, DatasetDraft, LevelDraft, ScoreRow } from "../../src/ingest/official/dataset-draft.ts";
import { type AreaCode, type AreaLevel, parseAreaCode } from "../../src/model/area.ts";

interface Datapackage {
  readonly name: string;
  readonly wijkatlas: DatasetDescription & { readonly levels: readonly AreaLevel[] };
}

type Row = Readonly<Record<string, string>>;

function readRows(file: string, bytes: Uint8Array): Row[] {
  const { header, rows } = readCsv(file, bytes);
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""])));
}

function codeIn(row: Row, column: string, file: string, line: number): AreaCode {
  const value = row[column] ?? "";
  const code = parseAreaCode(value);
  if (code) return code;
  throw new DataProblem({ file, line, column, value }, "load.area-code");
}

function numberIn(row: Row, column: string, file: string, line: number): number | null {
  const value = row[column] ?? "";
  if (value === "") return null;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new DataProblem({ file, line, column, value }, "load.number");
}

function areaRow(row: Row, file: string, line: number): AreaRow {
  const code = codeIn(row, "code", file, line);
  return {
    code,
    name: row.name ?? code,
    officialName: row.official_name ?? row.name ?? code,
    gemeente: codeIn(row, "gemeente", file, line),
    gemeenteName: row.gemeente_name ?? "",
    approximate: row.approximate === "true",
    figures: Object.fromEntries(keyFigures.map(({ id }) => [id, numberIn(row, id, file, line)]))
  };
}

function scoreRow(row: Row, indicators: readonly string[], file: string, line: number): ScoreRow {
  const pick = (suffix: string) => Object.fromEntries(indicators.map((id) => [id, numberIn(row, `${id}${suffix}`, file, line)]));
  return {
    code: codeIn(row, "code", file, line),
    year: numberIn(row, "year", file, line) ?? 0,
    values: pick(""),
    classes: pick("_class")
  };
}

async function readLevel(folder: string, level: AreaLevel, indicators: readonly string[]): Promise<LevelDraft> {
  const [areaFile, scoreFile] = [`areas-${level}.csv`, `scores-${level}.csv`];
  const [areas, scores, topology] = await Promise.all([
    readFile(join(folder, areaFile)),
    readFile(join(folder, scoreFile)),
    readFile(join(folder, `boundaries-${level}.topojson`), "utf8")
  ]);
  return {
    level,
    areas: readRows(areaFile, areas).map((row, i) => areaRow(row, areaFile, i + 2)),
    scores: readRows(scoreFile, scores).map((row, i) => scoreRow(row, indicators, scoreFile, i + 2)),
    topology: JSON.parse(topology) as Topology
  };
}

/** Reads a dataset folder back; the text of its datapackage.json comes along, because it is served as it is. */
export async function readDatasetFolder(folder: string): Promise<{ draft: DatasetDraft; datapackage: string }> {
  const datapackage = await readFile(join(folder, "datapackage.json"), "utf8");
  const { name, wijkatlas } = JSON.parse(datapackage) as Datapackage;
  const { levels, ...description } = wijkatlas;
  const indicators = description.indicators.map(({ id }) => id);
  return {
    draft: { id: name, description, levels: await Promise.all(levels.map((level) => readLevel(folder, level, indicators))) },
    datapackage
  };
}
