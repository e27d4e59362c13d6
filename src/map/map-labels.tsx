import * as L from "leaflet";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { boxesOf } from "../geo/boxes.ts";
import { boxOf, extentOf } from "../geo/inner-points.ts";
import { type RasterWindow, rasterIds } from "../geo/raster-ids.ts";
import type { Shapes } from "../geo/shapes.ts";
import { textWidth } from "../i18n/text-width.ts";
import { textScale, worldSize } from "./frame.ts";
import type { MapHandle } from "./leaflet-map.tsx";
import { type LabelBox, type LabelToPlace, placeMapLabels } from "./place-labels.ts";
import "./map-labels.css";

/** A name to be written on the map, the most important one first. */
export interface MapLabel {
  readonly area: number;
  readonly name: string;
  /** What stands behind it: a value, a change. */
  readonly detail?: string;
  /** Of the name and its line; ink where absent. */
  readonly colour?: string;
}

interface MapLabelsProps {
  readonly handle: MapHandle;
  readonly shapes: Shapes;
  readonly labels: readonly MapLabel[];
}

/** What the map shows, in pixels of the world at its zoom. */
interface Sight {
  readonly corner: L.Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** In rem: what must be read on a screen. */
const textSize = 0.875;

const written = ({ name, detail }: MapLabel) => (detail === undefined ? name : `${name} ${detail}`);

/** Where the buttons of the map and its legend lie. */
function buttonsOn(map: L.Map): LabelBox[] {
  const container = map.getContainer();
  const around = container.getBoundingClientRect();
  const over = [
    container.closest(".wa-map")?.querySelector(".wa-map__buttons"),
    container.closest(".wa-map-box")?.querySelector(".wa-legend-corner")
  ];
  return over.flatMap((element) => {
    if (!element) return [];
    const own = element.getBoundingClientRect();
    return {
      left: own.left - around.left,
      top: own.top - around.top,
      right: own.right - around.left,
      bottom: own.bottom - around.top
    };
  });
}

/** A pixel of the coarse picture that tells where areas lie, in CSS pixels. */
const coarse = 6;
/** Of more points the picture would take longer than it is worth. */
const mostPoints = 1_000_000;

/** Whether a place in sight lies on an area. */
function coverOf(shapes: Shapes, { corner, zoom, width, height }: Sight): (x: number, y: number) => boolean {
  const scale = worldSize(zoom) / coarse;
  const size = { width: Math.ceil(width / coarse), height: Math.ceil(height / coarse) };
  const window = { left: corner.x / worldSize(zoom), top: corner.y / worldSize(zoom), scale, ...size };
  const ids = shapes.coordinates.length > mostPoints * 2 ? boxIds(shapes, window) : rasterIds(shapes, window);
  return (x, y) => (ids[Math.floor(y / coarse) * size.width + Math.floor(x / coarse)] ?? 0) > 0;
}

/** Of many small areas the boxes round them tell as much. */
function boxIds(shapes: Shapes, { left, top, scale, width, height }: RasterWindow): Uint8Array {
  const { xs, rows } = boxesOf(shapes);
  const cells = new Uint8Array(width * height);
  for (let i = 0; i < xs.length; i += 2) {
    const [from, to] = [Math.max(0, Math.floor(((xs[i] ?? 0) - left) * scale)), Math.ceil(((xs[i + 1] ?? 0) - left) * scale)];
    const last = Math.min(height, Math.ceil(((rows[i + 1] ?? 0) - top) * scale));
    for (let row = Math.max(0, Math.floor(((rows[i] ?? 0) - top) * scale)); row < last; row++)
      if (from < width && to > from) cells.fill(1, row * width + from, row * width + Math.min(width, to));
  }
  return cells;
}

function placesIn(sight: Sight, { handle, shapes, labels }: MapLabelsProps) {
  if (labels.length === 0) return [];
  const { corner, zoom, width, height } = sight;
  const inRem = Number.parseFloat(getComputedStyle(handle.map.getContainer()).getPropertyValue("--basis-text-xs")) || textSize;
  const size = inRem * 16 * textScale();
  const world = worldSize(zoom);
  const at = (x: number, y: number) => ({ x: x * world - corner.x, y: y * world - corner.y });
  const [left, top, right, bottom] = extentOf(shapes);
  const wanted = labels.flatMap((label): LabelToPlace[] => {
    const point = handle.layer.points[label.area];
    const box = boxOf(shapes, label.area);
    if (!point || !box) return [];
    const inner = { width: (box[2] - box[0]) * world, height: (box[3] - box[1]) * world };
    return [{ area: label.area, ...at(point.x, point.y), width: textWidth(written(label), size), height: size * 1.3, inner }];
  });
  const middle = at((left + right) / 2, (top + bottom) / 2);
  const byArea = new Map(labels.map((label) => [label.area, label]));
  const room = { width, height, taken: buttonsOn(handle.map), middle, isCovered: coverOf(shapes, sight) };
  return placeMapLabels(wanted, room).map((place) => ({
    ...place,
    label: byArea.get(place.area)
  }));
}

/**
 * Names over the map, with lines to their areas. They follow a drag and are placed again where it ends; while the map zooms they
 * are away. Hidden from screen readers, which have the words of an area, and out of the way of the pointer.
 */
export function MapLabels({ handle, shapes, labels }: MapLabelsProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [sight, setSight] = useState<Sight>();
  useEffect(() => {
    const { map } = handle;
    const settle = () => {
      if (map.getZoom() === undefined) return;
      const corner = map.getPixelBounds().min ?? L.point(0, 0);
      setSight({ corner, zoom: map.getZoom(), width: map.getSize().x, height: map.getSize().y });
    };
    const hide = () => {
      if (picture.current) picture.current.dataset.moving = "true";
    };
    settle();
    const events = { moveend: settle, zoomend: settle, resize: settle, viewreset: settle, zoomstart: hide };
    map.on(events);
    return () => void map.off(events);
  }, [handle]);
  useEffect(() => {
    const { map } = handle;
    const follow = () => {
      if (!sight || !picture.current || map.getZoom() !== sight.zoom) return;
      const { x, y } = sight.corner.subtract(map.getPixelBounds().min ?? sight.corner);
      picture.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    map.on("move", follow);
    return () => void map.off("move", follow);
  }, [handle, sight]);
  // A new sight has its names where they belong.
  useLayoutEffect(() => {
    if (!sight || !picture.current) return;
    picture.current.style.transform = "";
    picture.current.dataset.moving = "false";
  }, [sight]);
  const places = useMemo(() => (sight ? placesIn(sight, { handle, shapes, labels }) : []), [sight, handle, shapes, labels]);
  return (
    <svg ref={picture} className="wa-map__labels" aria-hidden="true" focusable="false">
      {places.map(({ area, leader }) =>
        leader ? (
          <path key={area} className="wa-map__leader" d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} />
        ) : null
      )}
      {places.map(({ area, leader }) =>
        leader ? <circle key={area} className="wa-map__leader-end" cx={leader.from.x} cy={leader.from.y} r="2.5" /> : null
      )}
      {places.map(({ area, label, left, right, top, bottom }) => (
        <text
          key={area}
          className="wa-map__label"
          x={(left + right) / 2}
          y={(top + bottom) / 2}
          dy="0.35em"
          textAnchor="middle"
          style={{ fill: label?.colour }}
        >
          {label?.name}
          {label?.detail === undefined ? null : <tspan className="wa-map__label-detail"> {label.detail}</tspan>}
        </text>
      ))}
    </svg>
  );
}
