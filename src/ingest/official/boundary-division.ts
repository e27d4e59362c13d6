import type { AreaCode } from "../../model/area.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import { divisionRange } from "../join/gemeente-changes.ts";

/**
 * The year of the area division that boundaries are of: as their file tells, else the edition's own, unless the codes of gemeenten
 * that began or ended since can only stand in an earlier or a later one.
 */
export function divisionOfBoundaries(boundaries: ReadonlyMap<AreaCode, AreaBoundary>, edition: number): number {
  const mapYears = new Set([...boundaries.values()].map(({ record }) => record.mapYear));
  const [year] = mapYears;
  if (mapYears.size === 1 && year !== undefined) return year;
  const { from, to } = divisionRange(boundaries.keys());
  if (to !== undefined && edition > to) return to;
  return from !== undefined && edition < from ? from : edition;
}
