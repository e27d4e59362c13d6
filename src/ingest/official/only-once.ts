import type { AreaCode } from "../../model/area.ts";
import { DataProblem } from "../data-problem.ts";

/** Adds what a file tells of areas; refuses an area that an earlier file told of. */
export function addAll<Value>(all: Map<AreaCode, Value>, found: ReadonlyMap<AreaCode, Value>, file: string): void {
  for (const [code, value] of found) {
    if (all.has(code))
      throw new DataProblem(
        { file, value: code },
        "dit gebied staat al in een ander bestand; geef per gebied één bestand.",
        "this area is in another file already; give one file an area."
      );
    all.set(code, value);
  }
}
