import type { MapOptions, PathOptions } from "leaflet";
import type { MapData } from "./map-data.ts";

/** As ours has it (src/map/leaflet-map.tsx), so that all maps show the same piece of the world. */
export const mapOptions = {
  zoomControl: false,
  attributionControl: false,
  keyboard: false,
  doubleClickZoom: false,
  zoomSnap: 0.25,
  zoomDelta: 0.75,
  wheelPxPerZoomLevel: 100,
  minZoom: 5,
  maxZoom: 17
} as const satisfies MapOptions;

export const fitOptions = { padding: [12, 12], animate: false } as const satisfies {
  padding: [number, number];
  animate: boolean;
};

/** How an area looks at a step. */
export function styleAt({ classes, colours }: MapData, step: number, area: number): PathOptions {
  return { color: "#ffffff", weight: 1, fillOpacity: 1, fillColor: colours[classes[step]?.[area] ?? 0] ?? "#ffffff" };
}
