import type { Position } from "geojson";
import { DataProblem } from "../../files/data-problem.ts";
import { rdToWgs84 } from "../../geo/rijksdriehoek.ts";
import { inBothLanguages } from "../../i18n/problem-words.ts";
import type { Notify } from "../remarks/notify.ts";
import type { FileShapes, Shape } from "./shape.ts";

/** Whether a position lies in the range of the Dutch grid: metres, where degrees stay under 180. */
const isRd = ([x = 0, y = 0]: Position) => x > 1_000 && x < 300_000 && y > 290_000 && y < 640_000;

/** Whether a position lies in or near the Netherlands in degrees, longitude first. */
const isWgs84 = ([x = 0, y = 0]: Position) => x > 2 && x < 8 && y > 50 && y < 54.5;

const swapped = ([x = 0, y = 0]: Position): Position => [y, x];

/** Longitude and latitude, with the seven decimals (1 cm) that a map can use. */
const rounded = ([x = 0, y = 0]: Position): Position => [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];

interface Projection {
  readonly holds: (position: Position) => boolean;
  readonly toDegrees: (position: Position) => Position;
  readonly isRd: boolean;
  readonly isSwapped: boolean;
}

// No position of the Netherlands passes for two of them.
const projections: readonly Projection[] = [
  { holds: isWgs84, toDegrees: rounded, isRd: false, isSwapped: false },
  { holds: isRd, toDegrees: (at) => rounded(rdToWgs84(at)), isRd: true, isSwapped: false },
  { holds: (at) => isWgs84(swapped(at)), toDegrees: (at) => rounded(swapped(at)), isRd: false, isSwapped: true },
  { holds: (at) => isRd(swapped(at)), toDegrees: (at) => rounded(rdToWgs84(swapped(at))), isRd: true, isSwapped: true }
];

function mapPositions(polygons: Shape["polygons"], change: (position: Position) => Position): Position[][][] {
  return polygons.map((rings) => rings.map((ring) => ring.map(change)));
}

function firstPosition(shapes: readonly Shape[]): Position | undefined {
  for (const { polygons } of shapes) for (const rings of polygons) for (const ring of rings) for (const at of ring) return at;
  return undefined;
}

const asText = (position: Position) => position.slice(0, 2).join(" ");

/** Every position must lie where the first one says that the file lies: one odd corner would stretch the map over the world. */
function checkAll(file: string, shapes: readonly Shape[], { holds }: Projection): void {
  for (const [i, { polygons }] of shapes.entries())
    for (const rings of polygons)
      for (const ring of rings)
        for (const position of ring)
          if (!holds(position)) throw new DataProblem({ file, shape: i + 1, value: asText(position) }, "map.outside");
}

function tellOfLabel(file: string, { isRd: rd }: Projection, label: FileShapes["label"], notify: Notify): void {
  if (label === undefined || (label === "rd") === rd) return;
  notify(rd ? inBothLanguages("remark.rd-not-degrees", { file }) : inBothLanguages("remark.degrees-not-rd", { file }));
}

/**
 * The shapes in degrees WGS84. The projection is known by the numbers, because a file may name none or the wrong one; latitude
 * before longitude is refused rather than guessed at.
 */
export function inDegrees(file: string, { shapes, label }: FileShapes, notify: Notify): Shape[] {
  const sample = firstPosition(shapes);
  if (!sample) throw new DataProblem({ file }, "map.no-polygons");
  const projection = projections.find(({ holds }) => holds(sample));
  if (!projection) throw new DataProblem({ file, value: asText(sample) }, "map.projection");
  if (projection.isSwapped) throw new DataProblem({ file, value: asText(sample) }, "map.swapped-axes");
  checkAll(file, shapes, projection);
  tellOfLabel(file, projection, label, notify);
  return shapes.map((shape) => ({ ...shape, polygons: mapPositions(shape.polygons, projection.toDegrees) }));
}
