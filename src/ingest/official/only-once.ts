import { DataProblem } from "../../files/data-problem.ts";
import type { AreaCode } from "../../model/area.ts";

/** Adds what a file tells of areas; refuses an area that an earlier file told of. */
export function addAll<Value>(all: Map<AreaCode, Value>, found: ReadonlyMap<AreaCode, Value>, file: string): void {
  for (const [code, value] of found) {
    if (all.has(code)) throw new DataProblem({ file, value: code }, "dataset.area-twice");
    all.set(code, value);
  }
}
