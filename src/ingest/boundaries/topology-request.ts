import type { Geometry } from "geojson";
import type { GeometryCollection, GeometryObject, NullObject, Topology } from "topojson-specification";
import type { AreaCode, AreaLevel } from "../../model/area.ts";

export interface Boundary {
  readonly code: AreaCode;
  readonly geometry: Geometry;
}

export interface TopologyRequest {
  readonly level: AreaLevel;
  /** The order of the geometries; a code without a boundary gets an empty geometry. */
  readonly codes: readonly AreaCode[];
  /** Simplification tolerance in metres (0: none). */
  readonly tolerance?: number;
  /** Merge the boundaries to the areas of `codes` by this rule. */
  readonly mergeTo?: (code: AreaCode) => AreaCode;
}

/** Makes one topology of the boundaries of a level. Node has mapshaper for it, which cleans and simplifies; a browser less. */
export type TopologyMaker = (boundaries: readonly Boundary[], request: TopologyRequest) => Promise<Topology>;

// Steps of about 2 m for a city, 6 m for the country: below what the boundaries themselves are worth.
export const quantization = 100_000;

/** The same topology with one object named as the level, whose geometry i belongs to code i. */
export function orderGeometries(topology: Topology, level: AreaLevel, codes: readonly AreaCode[]): Topology {
  const [object] = Object.values(topology.objects) as (GeometryCollection | undefined)[];
  const byCode = new Map(object?.geometries.map((geometry) => [String(geometry.id), geometry]));
  const geometries = codes.map((code): GeometryObject => {
    const found = byCode.get(code);
    if (!found) return { type: null, id: code } as NullObject;
    const { properties: _, ...geometry } = found;
    return { ...geometry, id: code } as GeometryObject;
  });
  return { ...topology, objects: { [level]: { type: "GeometryCollection", geometries } as GeometryCollection } };
}
