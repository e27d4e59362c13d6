import * as L from "leaflet";
import type { Frame } from "./frame.ts";

/** Puts a box with a picture where it belongs, stretched when the picture was made for another zoom. */
export function placeIn(box: HTMLElement, frame: Frame, origin: L.Point, zoom: number): void {
  const scale = 2 ** (zoom - frame.zoom);
  const corner = L.point(frame.left, frame.top).multiplyBy(scale).subtract(origin);
  L.DomUtil.setTransform(box, corner, scale);
}
