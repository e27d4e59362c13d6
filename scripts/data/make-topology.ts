import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, GeometryObject, NullObject, Topology } from "topojson-specification";
import type { AreaCode, AreaLevel } from "../../src/model/area.ts";
import { runMapshaper } from "./mapshaper.ts";

export interface Boundary {
  readonly code: AreaCode;
  readonly geometry: Geometry;
}

interface TopologyOptions {
  readonly level: AreaLevel;
  /** The order of the geometries; a code without a boundary gets an empty geometry. */
  readonly codes: readonly AreaCode[];
  /** Gaps between neighbours up to this many square metres are closed (0: leave all). */
  readonly gapFill?: number;
  /** Simplification tolerance in metres (weighted Visvalingam, shared borders stay shared; 0: none). */
  readonly tolerance?: number;
  /** Merge the boundaries to the areas of `codes` by this rule. */
  readonly mergeTo?: (code: AreaCode) => AreaCode;
}

// Steps of about 2 m for a city, 6 m for the country: below what the boundaries themselves are worth.
const quantization = 100_000;

/** One clean topology in WGS84 of the boundaries of a level: shared borders are stored once, slivers are closed. */
export async function makeTopology(boundaries: readonly Boundary[], options: TopologyOptions): Promise<Topology> {
  const { level, codes, gapFill = 0, tolerance = 0, mergeTo } = options;
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: boundaries.map(({ code, geometry }) => ({
      type: "Feature",
      properties: { code: mergeTo ? mergeTo(code) : code },
      geometry
    }))
  };
  const commands = [
    `-clean gap-fill-area=${gapFill}m2`,
    ...(mergeTo ? ["-dissolve2 code"] : []),
    ...(tolerance > 0 ? [`-simplify weighted interval=${tolerance} keep-shapes`] : []),
    `-o out.json format=topojson id-field=code quantization=${quantization}`
  ];
  const made = JSON.parse(await runMapshaper(JSON.stringify(collection), commands.join(" "))) as Topology;
  return orderGeometries(made, level, codes);
}

/** The same topology with one object named as the level, whose geometry i belongs to code i. */
function orderGeometries(topology: Topology, level: AreaLevel, codes: readonly AreaCode[]): Topology {
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
