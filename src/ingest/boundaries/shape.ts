import type { Position } from "geojson";

/** A feature of a boundary file, before it is known what it is a boundary of. */
export interface Shape {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings of positions, in the projection of the file. None where it has no area. */
  readonly polygons: Position[][][];
}

/** Shapes with what their file says of the projection; what holds is seen by the numbers. */
export interface FileShapes {
  readonly shapes: readonly Shape[];
  readonly label: "rd" | "degrees" | undefined;
}
