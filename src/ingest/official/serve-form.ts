import { bbox } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type ArrowColumn, arrowStream } from "../../engine/arrow-stream.ts";
import { DataProblem } from "../../files/data-problem.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Dataset, DatasetLevel, FileReference, GemeenteEntry, ScoreFile } from "../../model/dataset.ts";
import { checksum } from "../../own/checksum.ts";
import type { DatasetDescription, DatasetDraft, LevelDraft } from "./dataset-draft.ts";
import { boundsByIndicator, gridColumns, levelParts, weighingInhabitants, yearsByIndicator } from "./level-tables.ts";
import { memoryBudget } from "./memory-budget.ts";

type Files = Map<string, string | Uint8Array>;

async function addFile(files: Files, path: string, content: string | Uint8Array): Promise<FileReference> {
  files.set(path, content);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, bytes: bytes.byteLength, sha256: await checksum(bytes as Uint8Array<ArrayBuffer>) };
}

function areaColumns({ areas }: LevelDraft, inhabitants: ReadonlyMap<AreaCode, number> | undefined): ArrowColumn[] {
  return [
    { name: "code", kind: "text", cells: areas.map(({ code }) => code) },
    { name: "name", kind: "text", cells: areas.map(({ name }) => name) },
    { name: "official_name", kind: "text", cells: areas.map(({ officialName }) => officialName) },
    { name: "gemeente", kind: "text", cells: areas.map(({ gemeente }) => gemeente) },
    { name: "gemeente_name", kind: "text", cells: areas.map(({ gemeenteName }) => gemeenteName) },
    { name: "approximate", kind: "boolean", cells: areas.map(({ approximate }) => approximate) },
    ...(inhabitants
      ? [{ name: "inhabitants", kind: "float64", cells: areas.map(({ code }) => inhabitants.get(code) ?? null) } as const]
      : [])
  ];
}

function boundsOf(topology: Topology): DatasetLevel["bounds"] {
  const [west, south, east, north] = topology.bbox ?? bbox(topology);
  if (![west, south, east, north].every(Number.isFinite)) return [3.3, 50.7, 7.3, 53.6];
  return [west, south, east, north].map((degrees) => Math.round((degrees ?? 0) * 1e5) / 1e5) as [number, number, number, number];
}

/** Shape i is that of area i. */
function checkShapes({ level, areas, topology }: LevelDraft): void {
  const { geometries = [] } = (topology.objects[level] as GeometryCollection | undefined) ?? {};
  const file = `boundaries-${level}.topojson`;
  if (geometries.length !== areas.length)
    throw new DataProblem({ file }, "dataset.shapes", { shapes: geometries.length, areas: areas.length });
  const at = geometries.findIndex(({ id }, i) => id !== areas[i]?.code);
  if (at !== -1)
    throw new DataProblem({ file, shape: at + 1, value: String(geometries[at]?.id) }, "dataset.shape-of-other", {
      code: areas[at]?.code ?? ""
    });
}

async function serveLevel(level: LevelDraft, description: DatasetDescription, files: Files): Promise<DatasetLevel> {
  checkShapes(level);
  const name = level.level;
  const { primary } = description;
  const parts = levelParts(level, primary);
  const scoreFiles: ScoreFile[] = [];
  for (const { name: part, table, columns, years } of parts)
    scoreFiles.push({
      ...(await addFile(files, `${name}.${part}.arrow`, arrowStream(gridColumns(level.areas, table, years, columns)))),
      form: "arrow",
      columns,
      ...(years === parts[0]?.years ? {} : { years })
    });
  const people = weighingInhabitants(level, description);
  const classBounds = boundsByIndicator(level, description.indicators);
  return {
    level: name,
    areas: level.areas.length,
    years: parts[0]?.years ?? [],
    indicatorYears: yearsByIndicator(level, description.indicators),
    ...(classBounds ? { classBounds } : {}),
    ...(people ? { weights: people.weights } : {}),
    bounds: boundsOf(level.topology),
    areaFile: await addFile(files, `${name}.areas.arrow`, arrowStream(areaColumns(level, people?.byArea))),
    boundaryFile: await addFile(files, `${name}.topo.json`, JSON.stringify(level.topology)),
    scoreFiles
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
