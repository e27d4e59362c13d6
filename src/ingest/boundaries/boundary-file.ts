import type { Position } from "geojson";
import type { AreaCode } from "../../model/area.ts";
import { DataProblem } from "../data-problem.ts";
import { type AreaRecord, areaRecord } from "../official/area-record.ts";
import { readShapes } from "./read-shapes.ts";
import type { Shape } from "./shape.ts";

export interface AreaBoundary {
  readonly record: AreaRecord;
  /** Degrees WGS84. */
  readonly polygons: Position[][][];
}

function boundaryOf(file: string, { properties, polygons }: Shape): AreaBoundary {
  const record = areaRecord(properties);
  if (record) return { record, polygons };
  throw new DataProblem(
    { file, value: Object.keys(properties).slice(0, 8).join(", ") },
    "een vorm zonder code van een gemeente, wijk of buurt; geef grenzen met gemeentecode, wijkcode of buurtcode.",
    "a shape without the code of a gemeente, wijk or buurt; give boundaries with gemeentecode, wijkcode or buurtcode."
  );
}

/** The boundaries in a file by area code, water left out; the parts of an area that comes in parts are taken together. */
export async function readBoundaryFile(
  file: string,
  bytes: Uint8Array,
  sqlWasm?: string
): Promise<ReadonlyMap<AreaCode, AreaBoundary>> {
  const found = new Map<AreaCode, AreaBoundary>();
  for (const shape of await readShapes(file, bytes, sqlWasm)) {
    const boundary = boundaryOf(file, shape);
    if (boundary.record.water) continue;
    const earlier = found.get(boundary.record.code);
    const polygons = [...(earlier?.polygons ?? []), ...boundary.polygons];
    found.set(boundary.record.code, { record: earlier?.record ?? boundary.record, polygons });
  }
  return found;
}
