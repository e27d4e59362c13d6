import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { MapData } from "./map-data.ts";

export interface AreaProperties {
  /** The index of the area. */
  readonly area: number;
  /** The same as a text, by which ECharts joins values and shapes. */
  readonly name: string;
}

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type AreaFeatures = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** The boundaries as GeoJSON, which the other libraries want; areas without boundary are left out. */
export function featuresOf({ topology, level }: MapData): AreaFeatures {
  if (!topology) throw new TypeError("a grid has no boundaries");
  const { features } = feature(topology, topology.objects[level] as GeometryCollection);
  return {
    type: "FeatureCollection",
    features: features.flatMap(({ geometry }, area): AreaFeature[] =>
      geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
        ? [{ type: "Feature", geometry, properties: { area, name: String(area) } }]
        : []
    )
  };
}
