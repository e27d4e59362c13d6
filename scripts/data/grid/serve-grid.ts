import { createHash } from "node:crypto";
import { arrowStream } from "../../../src/engine/arrow-stream.ts";
import { memoryBudget } from "../../../src/ingest/official/memory-budget.ts";
import type { Dataset, DatasetLevel, FileReference } from "../../../src/model/dataset.ts";
import { gridDescription } from "./grid-description.ts";
import { makeCells, makeGaps, makeValues } from "./made-cells.ts";

/** What a made grid is made from: the same recipe gives the same bytes. */
export interface GridRecipe {
  readonly kind: "synthetic-grid";
  readonly cells: number;
  readonly seed: number;
  readonly years: readonly number[];
}

/** The files that are served for a made grid of squares: corners, and a bare column of floats an indicator. */
export function servedGrid(id: string, recipe: GridRecipe): Map<string, string | Uint8Array> {
  const { indicators, ...description } = gridDescription;
  const files = new Map<string, string | Uint8Array>();
  const addFile = (path: string, content: Uint8Array): FileReference => {
    files.set(path, content);
    return { path, bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
  };
  const cells = makeCells(recipe.cells, recipe.seed);
  const gaps = makeGaps(recipe.cells, recipe.years, recipe.seed + 1);
  const parts = indicators.filter(({ partOf }) => partOf !== undefined);
  const columns = new Map(parts.map(({ id: name }, i) => [name, makeValues(cells, recipe.years, recipe.seed + 2 + i)]));
  const total = new Float32Array(recipe.cells * recipe.years.length);
  for (const values of columns.values()) for (let i = 0; i < total.length; i++) total[i] = (total[i] ?? 0) + (values[i] ?? 0);
  const withGaps = (values: Float32Array) => {
    for (const [i, isGap] of gaps.entries()) if (isGap) values[i] = Number.NaN;
    return new Uint8Array(values.buffer);
  };
  const areaFile = addFile(
    "grid.areas.arrow",
    arrowStream([
      { name: "east", kind: "int16", cells: [...cells.east] },
      { name: "north", kind: "int16", cells: [...cells.north] },
      { name: "inhabitants", kind: "int32", cells: [...cells.inhabitants] }
    ])
  );
  const level: DatasetLevel = {
    level: "grid",
    areas: recipe.cells,
    years: recipe.years,
    indicatorYears: Object.fromEntries(indicators.map(({ id: name }) => [name, recipe.years])),
    weights: { sources: description.sources.map((source) => source.id) },
    bounds: [3.3, 50.7, 7.3, 53.6],
    areaFile,
    scoreFiles: indicators.map(({ id: name }) => ({
      ...addFile(`grid.${name}.f32`, withGaps(columns.get(name) ?? total)),
      form: "float32" as const,
      columns: [name]
    }))
  };
  const dataset: Dataset = { id, ...description, indicators, levels: [level], memoryBudget: memoryBudget([level]) };
  files.set("manifest.json", JSON.stringify(dataset));
  return files;
}
