import type { FeatureCollection, GeometryObject as GeoGeometry } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology as makeTopology } from "topojson-server";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { subTopology } from "../../geo/sub-topology.ts";
import type { AreaCode } from "../../model/area.ts";
import { type Boundary, orderGeometries, quantization, type TopologyRequest } from "./topology-request.ts";

type Area = Polygon | MultiPolygon;

const isArea = (geometry: GeometryObject): geometry is Area => geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** The areas of a coarser level out of those of a finer one: the borders between its parts fall away. */
function merged(topology: Topology, mergeTo: (code: AreaCode) => AreaCode): Topology {
  const [object] = Object.values(topology.objects) as GeometryCollection[];
  const parts = new Map<AreaCode, Area[]>();
  for (const geometry of object?.geometries ?? []) {
    if (!isArea(geometry)) continue;
    const code = mergeTo(String(geometry.id) as AreaCode);
    const group = parts.get(code);
    if (group) group.push(geometry);
    else parts.set(code, [geometry]);
  }
  const geometries = [...parts].map(([id, group]) => ({ ...mergeArcs(topology, group), id }));
  return { ...topology, objects: { merged: { type: "GeometryCollection", geometries } } };
}

/**
 * One quantised topology of the boundaries of a level, borders that are equal stored once. Unlike mapshaper it closes no gaps and
 * simplifies nothing: the map makes its own levels of detail.
 */
export async function browserTopology(boundaries: readonly Boundary[], request: TopologyRequest): Promise<Topology> {
  const { level, codes, mergeTo } = request;
  const wanted = new Set(codes);
  const collection: FeatureCollection<GeoGeometry> = {
    type: "FeatureCollection",
    features: boundaries
      .filter(({ code }) => wanted.has(mergeTo ? mergeTo(code) : code))
      .map(({ code, geometry }) => ({ type: "Feature", id: code, properties: null, geometry }))
  };
  const made = makeTopology({ [level]: collection }, quantization) as unknown as Topology;
  const ordered = orderGeometries(mergeTo ? merged(made, mergeTo) : made, level, codes);
  if (!mergeTo) return ordered;
  // The borders that fell away are still among the arcs.
  const { bbox } = made;
  const used = subTopology(
    ordered,
    level,
    codes.map((_, i) => i)
  );
  return bbox ? { ...used, bbox } : used;
}
