import type { PageName } from "./build-pages.ts";

/** A way to draw the map: its page, and what the page is told. */
export interface MapContender {
  readonly name: string;
  readonly page: PageName;
  readonly parameters: Readonly<Record<string, string>>;
}

export const ours: MapContender = { name: "ours", page: "ours", parameters: {} };

export const mapContenders: readonly MapContender[] = [
  ours,
  { name: "Leaflet canvas", page: "leaflet", parameters: { renderer: "canvas" } },
  { name: "Leaflet SVG", page: "leaflet", parameters: { renderer: "svg" } },
  { name: "react-leaflet unkeyed", page: "react-leaflet", parameters: { keyed: "no" } },
  { name: "react-leaflet keyed", page: "react-leaflet", parameters: { keyed: "yes" } },
  { name: "ECharts", page: "echarts", parameters: {} }
];
