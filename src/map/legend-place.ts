import type { Shapes } from "../geo/shapes.ts";

/** Where the areas of a level are, as a coarse grid over their extent: 1 where a boundary runs. */
export interface PlaceShape {
  /** In the unit square. */
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

export const corners = ["bottom-left", "top-right", "bottom-right", "top-left"] as const;
export type Corner = (typeof corners)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room to leave free at the edges of the map, in CSS pixels: left and top, right and bottom. */
export interface MapRoom {
  readonly topLeft: readonly [number, number];
  readonly bottomRight: readonly [number, number];
}

interface LegendPlace {
  readonly corner: Corner;
  readonly room: MapRoom;
}

const side = 64;
const known = new WeakMap<Shapes, PlaceShape>();

/** The grid of a level's boundaries, made once for the same shapes. Areas without boundary have no part in it. */
export function placeShape(shapes: Shapes): PlaceShape {
  const found = known.get(shapes);
  if (found) return found;
  const { coordinates, arcStart } = shapes;
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (let i = 0; i < coordinates.length; i += 2) {
    const [x, y] = [coordinates[i] ?? 0, coordinates[i + 1] ?? 0];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const cells = new Uint8Array(side * side);
  const cell = (at: number, from: number, size: number) => Math.min(side - 1, Math.floor(((at - from) / (size || 1)) * side));
  for (let arc = 0; arc + 1 < arcStart.length; arc++)
    for (let point = arcStart[arc] ?? 0; point < (arcStart[arc + 1] ?? 0); point++) {
      const column = cell(coordinates[point * 2] ?? 0, left, width);
      const row = cell(coordinates[point * 2 + 1] ?? 0, top, height);
      cells[row * side + column] = 1;
      // A long straight step between two points passes cells of its own.
      if (point === (arcStart[arc] ?? 0)) continue;
      const before = [
        cell(coordinates[point * 2 - 2] ?? 0, left, width),
        cell(coordinates[point * 2 - 1] ?? 0, top, height)
      ] as const;
      const steps = Math.max(Math.abs(column - before[0]), Math.abs(row - before[1]));
      for (let step = 1; step < steps; step++) {
        const share = step / steps;
        const [x, y] = [before[0] + (column - before[0]) * share, before[1] + (row - before[1]) * share];
        cells[Math.round(y) * side + Math.round(x)] = 1;
      }
    }
  const made = { width, height, cells };
  known.set(shapes, made);
  return made;
}

/** How high the areas are against their width; 1 where nothing is known. */
export const heightToWidth = ({ width, height }: PlaceShape): number => (width > 0 && height > 0 ? height / width : 1);

/** Whether a rectangle in pixels lies over areas that are drawn from `at` on in a size. */
function isOver(
  { cells }: PlaceShape,
  size: Size,
  at: readonly [number, number],
  rect: Size & { readonly x: number; readonly y: number }
) {
  const column = (x: number) => Math.floor(((x - at[0]) / size.width) * side);
  const row = (y: number) => Math.floor(((y - at[1]) / size.height) * side);
  const [firstColumn, lastColumn] = [Math.max(0, column(rect.x)), Math.min(side - 1, column(rect.x + rect.width))];
  const [firstRow, lastRow] = [Math.max(0, row(rect.y)), Math.min(side - 1, row(rect.y + rect.height))];
  for (let y = firstRow; y <= lastRow; y++)
    for (let x = firstColumn; x <= lastColumn; x++) if (cells[y * side + x] === 1) return true;
  return false;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i / (count - 1));
/** From the whole box down to half of it: a legend that needs more of the map does not belong on it. */
const [scales, shifts] = [range(26).map((share) => 1 - share / 2), range(6)];

/**
 * The corner of a map in which a legend covers no area, and the room that the areas then get: as large as they can be, and no
 * further from the middle than needed. `aside`: what stands in the top left corner already.
 */
export function legendPlace(shape: PlaceShape, box: Size, legend: Size, aside: number, margin = 12): LegendPlace {
  const ratio = heightToWidth(shape);
  const inner = { width: box.width - 2 * margin, height: box.height - 2 * margin };
  const most = Math.min(inner.width, inner.height / ratio);
  const gap = margin / 2;
  for (const scale of scales) {
    const size = { width: most * scale, height: most * scale * ratio };
    const slack = { x: inner.width - size.width, y: inner.height - size.height };
    for (const shift of shifts)
      for (const corner of corners) {
        const [isLeft, isTop] = [corner.endsWith("left"), corner.startsWith("top")];
        // Away from the legend: from the middle to the other edge.
        const x = margin + slack.x * (isLeft ? 0.5 + shift / 2 : 0.5 - shift / 2);
        const y = margin + slack.y * (isTop ? 0.5 + shift / 2 : 0.5 - shift / 2);
        const wide = legend.width + gap + (corner === "top-left" ? aside : 0);
        const rect = {
          x: isLeft ? 0 : box.width - wide,
          y: isTop ? 0 : box.height - legend.height - gap,
          width: wide,
          height: legend.height + gap
        };
        if (isOver(shape, size, [x, y], rect)) continue;
        return {
          corner,
          room: { topLeft: [x, y], bottomRight: [box.width - x - size.width, box.height - y - size.height] }
        };
      }
  }
  return { corner: "bottom-left", room: { topLeft: [margin, margin], bottomRight: [margin, margin] } };
}
