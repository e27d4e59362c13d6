import type { Source } from "../../model/dataset.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import { boundarySource, type FileOrigin, unknownBoundarySource } from "./sources.ts";

/**
 * Whose boundaries a file holds. Those of the CBS wijk- en buurtkaart are known by their columns, and by the year in them; of
 * others nobody is named, for a name would be a guess.
 */
export function originOfBoundaries(file: FileOrigin, boundaries: Iterable<AreaBoundary>, division: number): Source {
  const years = new Set([...boundaries].map(({ record }) => record.mapYear));
  const [year] = years;
  return years.size === 1 && year !== undefined ? boundarySource(file, year) : unknownBoundarySource(file, division);
}
