import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import {
  type Boundary,
  orderGeometries,
  quantization,
  type TopologyRequest
} from "../../src/ingest/boundaries/topology-request.ts";
import { runMapshaper } from "./mapshaper.ts";

/**
 * Outlines that were generalised one by one no longer meet: narrow gaps lie between neighbours. mapshaper multiplies the area of
 * a gap by its compactness (4π area / perimeter²), which for a long gap of width w is π w² however long it is: this closes
 * gaps up to 10 m wide. What lies open for want of an area there is wider, and stays open.
 */
const gapFill = Math.round(Math.PI * 10 ** 2);

/**
 * One clean topology in WGS84 of the boundaries of a level: shared borders are stored once, slivers are closed. Simplified with
 * weighted Visvalingam, shared borders stay shared.
 */
export async function makeTopology(boundaries: readonly Boundary[], request: TopologyRequest): Promise<Topology> {
  const { level, codes, tolerance = 0, mergeTo } = request;
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
