import { areaCount, type Shapes } from "./shapes.ts";

/**
 * Which areas touch, also where only corners meet (queen contiguity): by area the indexes of its neighbours, ascending. In a
 * topology arcs end wherever three areas or the outside meet, so who touches shares an arc's end; squares share corners.
 */
export function adjacentAreas(shapes: Shapes): Uint32Array[] {
  const { coordinates, arcStart, areaStart, areaArcs } = shapes;
  const meeting = new Map<number, Map<number, number[]>>();
  const add = (point: number, area: number) => {
    const [x, y] = [coordinates[point * 2] ?? 0, coordinates[point * 2 + 1] ?? 0];
    let column = meeting.get(x);
    if (!column) {
      column = new Map();
      meeting.set(x, column);
    }
    const areas = column.get(y);
    if (!areas) column.set(y, [area]);
    else if (areas.at(-1) !== area) areas.push(area);
  };
  const count = areaCount(shapes);
  for (let area = 0; area < count; area++)
    for (let i = areaStart[area] ?? 0; i < (areaStart[area + 1] ?? 0); i++) {
      const arc = areaArcs[i] ?? 0;
      const [first, last] = [arcStart[arc] ?? 0, (arcStart[arc + 1] ?? 0) - 1];
      if (shapes.cells) for (let point = first; point < last; point++) add(point, area);
      else {
        add(first, area);
        add(last, area);
      }
    }
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const column of meeting.values())
    for (const areas of column.values())
      for (const area of areas) for (const other of areas) if (other !== area) neighbours[area]?.add(other);
  return neighbours.map((set) => Uint32Array.from(set).sort());
}
