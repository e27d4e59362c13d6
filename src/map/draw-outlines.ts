import { boxOf, extentOf } from "../geo/inner-points.ts";
import { arcsOf, areaCount, type Shapes } from "../geo/shapes.ts";
import { type Frame, windowOf } from "./frame.ts";
import type { OutlineArcs } from "./outline-arcs.ts";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * The arcs as a path in the canvas pixels of a frame. Points closer than half a pixel to the last one are left out, and so
 * are steps that lie outside the frame with both ends on the same side.
 */
function pathOf(shapes: Shapes, arcs: Iterable<number>, frame: Frame): Path2D {
  const { coordinates, arcStart } = shapes;
  const { left, top, scale, width, height } = windowOf(frame);
  const reach = 12 * frame.ratio * frame.weight; // more than half the widest line
  const path = new Path2D();
  for (const arc of arcs) {
    const end = (arcStart[arc + 1] ?? 0) - 1;
    let point = arcStart[arc] ?? 0;
    let x = ((coordinates[point * 2] ?? 0) - left) * scale;
    let y = ((coordinates[point * 2 + 1] ?? 0) - top) * scale;
    let isDrawing = false;
    for (point++; point <= end; point++) {
      const nextX = ((coordinates[point * 2] ?? 0) - left) * scale;
      const nextY = ((coordinates[point * 2 + 1] ?? 0) - top) * scale;
      if (point < end && Math.abs(nextX - x) < 0.5 && Math.abs(nextY - y) < 0.5) continue;
      const isAside = (x < -reach && nextX < -reach) || (x > width + reach && nextX > width + reach);
      const isBeyond = (y < -reach && nextY < -reach) || (y > height + reach && nextY > height + reach);
      if (isAside || isBeyond) isDrawing = false;
      else {
        if (!isDrawing) path.moveTo(x, y);
        path.lineTo(nextX, nextY);
        isDrawing = true;
      }
      x = nextX;
      y = nextY;
    }
  }
  return path;
}

/** Between areas this small, in CSS pixels across, no line is drawn at all; from the second size on it is a full one. */
const [tooSmall, largeEnough] = [6, 22];

/** The share of a line's full width that areas of this size can bear. */
function shareOfWidth(shapes: Shapes, frame: Frame): number {
  const { scale } = windowOf(frame);
  const [left, top, right, bottom] = extentOf(shapes);
  const across = (Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, areaCount(shapes))) * scale) / frame.ratio;
  return Math.max(0, Math.min(1, (across / frame.weight - tooSmall) / (largeEnough - tooSmall)));
}

/**
 * The borders of all areas, once a view. Thin white between areas, stronger between gemeenten, dashed where approximate.
 * Where areas are a few pixels across, lines give way to colours.
 */
export function drawOutlines(context: Context, shapes: Shapes, arcs: OutlineArcs, frame: Frame): void {
  const unit = frame.ratio * frame.weight;
  const share = shareOfWidth(shapes, frame);
  context.lineJoin = "round";
  context.lineCap = "round";
  context.setLineDash([]);
  // A line a tenth of a pixel wide cannot be seen, and costs as much as any.
  if (share > 0.1) {
    context.strokeStyle = "rgb(255 255 255 / 90%)";
    context.lineWidth = share * unit;
    context.stroke(pathOf(shapes, arcs.inner, frame));
  }
  context.strokeStyle = "#5d6a76";
  context.lineWidth = (0.3 + 0.6 * share) * unit;
  context.stroke(pathOf(shapes, arcs.outer, frame));
  if (arcs.approximate.length === 0) return;
  const rough = pathOf(shapes, arcs.approximate, frame);
  context.strokeStyle = "#ffffff";
  context.lineWidth = 1.3 * unit;
  context.stroke(rough);
  context.strokeStyle = "#16222e";
  context.lineCap = "butt";
  context.setLineDash([4 * unit, 4 * unit]);
  context.stroke(rough);
  context.setLineDash([]);
}

export interface Emphasis {
  readonly area: number;
  readonly colour: string;
  /** On both sides of the line. */
  readonly casing: string;
  readonly width: number;
}

/** An area that is smaller than this on screen, in CSS pixels, gets a ring: its own outline would be a dot. */
const ringSize = 16;

function emphasisPath(shapes: Shapes, area: number, frame: Frame): Path2D {
  const [left, top, right, bottom] = boxOf(shapes, area) ?? [0, 0, 0, 0];
  const { left: frameLeft, top: frameTop, scale } = windowOf(frame);
  const size = ringSize * frame.ratio * frame.weight;
  if (Math.max(right - left, bottom - top) * scale >= size) return pathOf(shapes, arcsOf(shapes, area), frame);
  const path = new Path2D();
  path.arc(((left + right) / 2 - frameLeft) * scale, ((top + bottom) / 2 - frameTop) * scale, size / 2, 0, 2 * Math.PI);
  return path;
}

/** Selected and pointed-at areas, each line in its colour between two others. */
export function drawEmphasis(context: Context, shapes: Shapes, emphases: readonly Emphasis[], frame: Frame): void {
  context.lineJoin = "round";
  for (const { area, colour, casing, width } of emphases) {
    const path = emphasisPath(shapes, area, frame);
    context.strokeStyle = casing;
    context.lineWidth = (width + 3) * frame.ratio * frame.weight;
    context.stroke(path);
    context.strokeStyle = colour;
    context.lineWidth = width * frame.ratio * frame.weight;
    context.stroke(path);
  }
}
