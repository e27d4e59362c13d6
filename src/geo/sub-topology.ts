import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** A topology of some of the geometries, with only the arcs that these have; places stay as they were, to the last digit. */
export function subTopology(topology: Topology, object: string, indexes: readonly number[]): Topology {
  const { geometries } = topology.objects[object] as GeometryCollection;
  const arcs: Topology["arcs"] = [];
  const places = new Map<number, number>();
  const moved = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    let place = places.get(old);
    if (place === undefined) {
      place = arcs.push(topology.arcs[old] ?? []) - 1;
      places.set(old, place);
    }
    return arc < 0 ? ~place : place;
  };
  const withArcs = (geometry: GeometryObject): GeometryObject => {
    if (geometry.type === "Polygon") return { ...geometry, arcs: geometry.arcs.map((ring) => ring.map(moved)) };
    if (geometry.type === "MultiPolygon")
      return { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map((ring) => ring.map(moved))) };
    return geometry;
  };
  const kept = indexes.flatMap((index) => geometries[index] ?? []).map(withArcs);
  return {
    type: "Topology",
    objects: { [object]: { type: "GeometryCollection", geometries: kept } },
    arcs,
    ...(topology.transform ? { transform: topology.transform } : {})
  };
}
