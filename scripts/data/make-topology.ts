import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import {
  type Boundary,
  orderGeometries,
  quantization,
  type TopologyRequest
} from "../../src/ingest/boundaries/topology-request.ts";
import { runMapshaper } from "./mapshaper.ts";

interface CleanRequest extends TopologyRequest {
  /** Gaps between neighbours up to this many square metres are closed (0: leave all). */
  readonly gapFill?: number;
}

/**
 * One clean topology in WGS84 of the boundaries of a level: shared borders are stored once, slivers are closed. Simplified with
 * weighted Visvalingam, shared borders stay shared.
 */
export async function makeTopology(boundaries: readonly Boundary[], request: CleanRequest): Promise<Topology> {
  const { level, codes, gapFill = 0, tolerance = 0, mergeTo } = request;
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
