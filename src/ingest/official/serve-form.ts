import { bbox } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type ArrowColumn, arrowStream } from "../../engine/arrow-stream.ts";
import { DataProblem } from "../../files/data-problem.ts";
import type { Dataset, DatasetLevel, FileReference, GemeenteEntry, ScoreFile } from "../../model/dataset.ts";
import { checksum } from "../../own/checksum.ts";
import { keyFigures } from "../columns/key-figures.ts";
import type { DatasetDescription, DatasetDraft, LevelDraft } from "./dataset-draft.ts";
import { memoryBudget } from "./memory-budget.ts";

type Files = Map<string, string | Uint8Array>;

async function addFile(files: Files, path: string, content: string | Uint8Array): Promise<FileReference> {
  files.set(path, content);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, bytes: bytes.byteLength, sha256: await checksum(bytes as Uint8Array<ArrayBuffer>) };
}

function areaColumns({ areas }: LevelDraft): ArrowColumn[] {
  const figures = keyFigures.filter(({ id }) => areas.some((area) => (area.figures[id] ?? null) !== null));
  return [
    { name: "code", kind: "text", cells: areas.map(({ code }) => code) },
    { name: "name", kind: "text", cells: areas.map(({ name }) => name) },
    { name: "official_name", kind: "text", cells: areas.map(({ officialName }) => officialName) },
    { name: "gemeente", kind: "text", cells: areas.map(({ gemeente }) => gemeente) },
    { name: "gemeente_name", kind: "text", cells: areas.map(({ gemeenteName }) => gemeenteName) },
    { name: "approximate", kind: "boolean", cells: areas.map(({ approximate }) => approximate) },
    ...figures.map(({ id }): ArrowColumn => ({ name: id, kind: "float64", cells: areas.map((area) => area.figures[id] ?? null) }))
  ];
}

/** Scores as a complete grid, year by year: a row for every area in every measured year. */
function scoreGrid({ areas, scores }: LevelDraft, years: readonly number[]) {
  const rowOf = new Map(scores.map((row) => [`${row.code} ${row.year}`, row]));
  return years.flatMap((year) => areas.map(({ code }, area) => ({ area, year, row: rowOf.get(`${code} ${year}`) })));
}

function scoreColumns(level: LevelDraft, years: readonly number[], indicators: readonly string[]): ArrowColumn[] {
  const grid = scoreGrid(level, years);
  const withClass = indicators.filter((id) => level.scores.some(({ classes }) => (classes[id] ?? null) !== null));
  return [
    { name: "area", kind: "int32", cells: grid.map(({ area }) => area) },
    { name: "year", kind: "int16", cells: grid.map(({ year }) => year) },
    ...indicators.map(
      (id): ArrowColumn => ({ name: id, kind: "float64", cells: grid.map(({ row }) => row?.values[id] ?? null) })
    ),
    ...withClass.map(
      (id): ArrowColumn => ({ name: `${id}_class`, kind: "int8", cells: grid.map(({ row }) => row?.classes[id] ?? null) })
    )
  ];
}

function boundsOf(topology: Topology): DatasetLevel["bounds"] {
  const [west, south, east, north] = topology.bbox ?? bbox(topology);
  if (![west, south, east, north].every(Number.isFinite)) return [3.3, 50.7, 7.3, 53.6];
  return [west, south, east, north].map((degrees) => Math.round((degrees ?? 0) * 1e5) / 1e5) as [number, number, number, number];
}

async function serveLevel(level: LevelDraft, { indicators, primary }: DatasetDescription, files: Files): Promise<DatasetLevel> {
  const name = level.level;
  const years = [...new Set(level.scores.map(({ year }) => year))].sort((a, b) => a - b);
  const indicatorYears = Object.fromEntries(
    indicators.map(({ id }) => [
      id,
      years.filter((year) => level.scores.some((row) => row.year === year && (row.values[id] ?? null) !== null))
    ])
  );
  const known = indicators.map(({ id }) => id).filter((id) => (indicatorYears[id]?.length ?? 0) > 0);
  const parts = [
    { part: primary, columns: known.filter((id) => id === primary) },
    { part: "parts", columns: known.filter((id) => id !== primary) }
  ].filter(({ columns }) => columns.length > 0);
  const object = level.topology.objects[name] as GeometryCollection | undefined;
  if (object?.geometries.length !== level.areas.length)
    throw new DataProblem({ file: `boundaries-${name}.topojson` }, "dataset.shapes", {
      shapes: object?.geometries.length ?? 0,
      areas: level.areas.length
    });
  return {
    level: name,
    areas: level.areas.length,
    years,
    indicatorYears,
    bounds: boundsOf(level.topology),
    areaFile: await addFile(files, `${name}.areas.arrow`, arrowStream(areaColumns(level))),
    boundaryFile: await addFile(files, `${name}.topo.json`, JSON.stringify(level.topology)),
    scoreFiles: await Promise.all(
      parts.map(
        async ({ part, columns }): Promise<ScoreFile> => ({
          ...(await addFile(files, `${name}.${part}.arrow`, arrowStream(scoreColumns(level, years, columns)))),
          form: "arrow",
          columns
        })
      )
    )
  };
}

/** The files of a dataset without its parts, by name: the manifest, and what it names. */
export async function servedForm(draft: DatasetDraft, gemeenten: readonly GemeenteEntry[] = []): Promise<Files> {
  const files: Files = new Map();
  const levels: DatasetLevel[] = [];
  for (const level of draft.levels) levels.push(await serveLevel(level, draft.description, files));
  const dataset: Dataset = {
    id: draft.id,
    ...draft.description,
    levels,
    ...(gemeenten.length > 1 ? { gemeenten } : {}),
    memoryBudget: memoryBudget(levels)
  };
  files.set("manifest.json", JSON.stringify(dataset));
  return files;
}
