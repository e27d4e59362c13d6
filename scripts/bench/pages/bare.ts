import type { Topology } from "topojson-specification";
import { mercatorX, mercatorY } from "../../../src/geo/mercator.ts";
import { loadMapData, type MapData, parameter } from "./map-data.ts";

type Line = readonly (readonly [number, number])[];

/** The arcs of a topology in Web Mercator. */
function linesOf({ arcs, transform }: Topology): Line[] {
  const { scale: [scaleX, scaleY] = [1, 1], translate: [left, bottom] = [0, 0] } = transform ?? {};
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]): [number, number] => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [mercatorX(x * scaleX + left), mercatorY(y * scaleY + bottom)];
    });
  });
}

/**
 * The limit of a cold start: the same two files, fetched at once and painted once, with no library, no words and nothing to
 * do with it.
 */
function paint(canvas: HTMLCanvasElement, data: MapData): void {
  const context = canvas.getContext("2d");
  const lines = data.topology ? linesOf(data.topology) : [];
  const object = data.topology?.objects[data.level];
  if (!context || object?.type !== "GeometryCollection") throw new Error("nothing to paint");
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const line of lines)
    for (const [x, y] of line)
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  const scale = Math.min((canvas.width - 24) / (right - left), (canvas.height - 24) / (bottom - top));
  const draw = (line: Line, isBackward: boolean, isFirst: boolean) => {
    for (let i = 0; i < line.length; i++) {
      const [x, y] = line[isBackward ? line.length - 1 - i : i] ?? [0, 0];
      if (isFirst && i === 0) context.moveTo(12 + (x - left) * scale, 12 + (y - top) * scale);
      else context.lineTo(12 + (x - left) * scale, 12 + (y - top) * scale);
    }
  };
  const classes = data.classes.at(-1);
  for (const [area, geometry] of object.geometries.entries()) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const rings = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
    context.beginPath();
    for (const ring of rings) for (const [i, arc] of ring.entries()) draw(lines[arc < 0 ? ~arc : arc] ?? [], arc < 0, i === 0);
    context.fillStyle = data.colours[classes?.[area] ?? 0] ?? "#ffffff";
    context.fill("evenodd");
  }
  context.strokeStyle = "#ffffff";
  context.beginPath();
  for (const line of lines) draw(line, false, true);
  context.stroke();
}

const canvas = document.createElement("canvas");
canvas.id = "map";
canvas.width = Number(parameter("width"));
canvas.height = Number(parameter("height"));
document.body.append(canvas);
paint(canvas, await loadMapData());
document.documentElement.dataset.ready = "true";
