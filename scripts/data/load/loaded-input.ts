import type { AreaBoundary } from "../../../src/ingest/boundaries/boundary-file.ts";
import type { AreaFigures } from "../../../src/ingest/official/key-figure-file.ts";
import type { FileScore } from "../../../src/ingest/official/score-file.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { Source } from "../../../src/model/dataset.ts";

/** All that was read, by area, before it becomes a dataset. */
export interface LoadedInput {
  readonly scores: readonly FileScore[];
  /** The latest year: that of the edition and of its area division. */
  readonly edition: number;
  readonly boundaries: ReadonlyMap<AreaCode, AreaBoundary>;
  readonly figures: ReadonlyMap<AreaCode, AreaFigures>;
  readonly sources: readonly Source[];
}
