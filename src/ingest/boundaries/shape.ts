import type { Position } from "geojson";

/** A feature of a boundary file, before it is known what it is a boundary of. */
export interface Shape {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings of positions, in the projection of the file. */
  readonly polygons: Position[][][];
}
