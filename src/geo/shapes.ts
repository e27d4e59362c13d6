import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { mercatorX, mercatorY } from "./mercator.ts";

/**
 * The boundaries of a level in flat arrays, which go to a worker in one message. An arc that two areas share stands there
 * once, so that both get exactly the same border.
 */
export interface Shapes {
  /** x and y in the unit square of Web Mercator, arc after arc. */
  readonly coordinates: Float64Array;
  /** Arc i runs from point arcStart[i] up to point arcStart[i + 1]. */
  readonly arcStart: Uint32Array;
  /** The arcs of area i stand in areaArcs from areaStart[i] up to areaStart[i + 1]. */
  readonly areaStart: Uint32Array;
  readonly areaArcs: Uint32Array;
  /** Every area is a square cell with four corners, an arc of its own. */
  readonly cells?: true;
}

export const areaCount = ({ areaStart }: Shapes) => areaStart.length - 1;
export const arcsOf = ({ areaStart, areaArcs }: Shapes, area: number) =>
  areaArcs.subarray(areaStart[area] ?? 0, areaStart[area + 1] ?? 0);

/** The arcs of a geometry, without their direction; one that a geometry passes twice cancels out and is left out. */
function arcIndexes(geometry: GeometryObject): number[] {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const all: number[] = geometry.arcs.flat(3 as 1).map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)));
  const passes = new Map<number, number>();
  for (const arc of all) passes.set(arc, (passes.get(arc) ?? 0) + 1);
  return [...passes].flatMap(([arc, times]) => (times % 2 === 1 ? arc : []));
}

const known = new WeakMap<Topology, Map<string, Shapes>>();

/** The shapes of a topology's object (WGS84, geometry i belongs to area i), made once. An area without boundary gets no arcs. */
export function shapesOf(topology: Topology, object: string): Shapes {
  const made = known.get(topology) ?? new Map<string, Shapes>();
  known.set(topology, made);
  const shapes = made.get(object) ?? makeShapes(topology, object);
  made.set(object, shapes);
  return shapes;
}

function makeShapes(topology: Topology, object: string): Shapes {
  const geometries = (topology.objects[object] as GeometryCollection | undefined)?.geometries ?? [];
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const coordinates = new Float64Array(points * 2);
  const arcStart = new Uint32Array(topology.arcs.length + 1);
  const { scale: [scaleX, scaleY] = [1, 1], translate: [translateX, translateY] = [0, 0] } = topology.transform ?? {};
  let point = 0;
  for (const [i, arc] of topology.arcs.entries()) {
    let x = 0;
    let y = 0;
    for (const position of arc) {
      // Quantised arcs hold steps from point to point, plain ones places.
      x = topology.transform ? x + (position[0] ?? 0) : (position[0] ?? 0);
      y = topology.transform ? y + (position[1] ?? 0) : (position[1] ?? 0);
      coordinates[point * 2] = mercatorX(x * scaleX + translateX);
      coordinates[point * 2 + 1] = mercatorY(y * scaleY + translateY);
      point++;
    }
    arcStart[i + 1] = point;
  }
  const arcs = geometries.map(arcIndexes);
  const areaStart = new Uint32Array(geometries.length + 1);
  for (const [i, list] of arcs.entries()) areaStart[i + 1] = (areaStart[i] ?? 0) + list.length;
  return { coordinates, arcStart, areaStart, areaArcs: Uint32Array.from(arcs.flat()) };
}
