import type { AreaCode } from "../../model/area.ts";
import type { Source } from "../../model/dataset.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import type { AreaFigures } from "./key-figure-file.ts";
import type { FileScore } from "./score-file.ts";

/** All that was read, by area, before it becomes a dataset. */
export interface LoadedInput {
  readonly scores: readonly FileScore[];
  /** The latest year: that of the edition and of its area division. */
  readonly edition: number;
  readonly boundaries: ReadonlyMap<AreaCode, AreaBoundary>;
  readonly figures: ReadonlyMap<AreaCode, AreaFigures>;
  readonly sources: readonly Source[];
}
