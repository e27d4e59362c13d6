import { arcsOf, type Shapes } from "./shapes.ts";

/** An arc from one end to the other: forward, or back. */
interface Passage {
  readonly arc: number;
  readonly isForward: boolean;
}

/**
 * The closed lines round an area, as x and y after each other without the last point, which is the first again. Arcs are joined
 * where they meet; where more than two meet in a point any joining will do, for rings are filled by the even-odd rule.
 */
export function ringsOf(shapes: Shapes, area: number): number[][] {
  const { coordinates, arcStart } = shapes;
  const endOf = (arc: number, isLast: boolean) => {
    const point = isLast ? (arcStart[arc + 1] ?? 0) - 1 : (arcStart[arc] ?? 0);
    return `${coordinates[point * 2]} ${coordinates[point * 2 + 1]}`;
  };
  const meeting = new Map<string, Passage[]>();
  const add = (place: string, passage: Passage) => {
    const list = meeting.get(place);
    if (list) list.push(passage);
    else meeting.set(place, [passage]);
  };
  const left = new Set(arcsOf(shapes, area));
  for (const arc of left) {
    add(endOf(arc, false), { arc, isForward: true });
    add(endOf(arc, true), { arc, isForward: false });
  }
  const rings: number[][] = [];
  for (const first of left) {
    const ring: number[] = [];
    const start = endOf(first, false);
    let passage: Passage | undefined = { arc: first, isForward: true };
    while (passage) {
      const { arc, isForward }: Passage = passage;
      left.delete(arc);
      const [from, to] = [arcStart[arc] ?? 0, (arcStart[arc + 1] ?? 0) - 1];
      for (let i = from; i < to; i++) {
        const point = isForward ? i : to - (i - from);
        ring.push(coordinates[point * 2] ?? 0, coordinates[point * 2 + 1] ?? 0);
      }
      const end = endOf(arc, isForward);
      passage = end === start ? undefined : meeting.get(end)?.find(({ arc: next }) => left.has(next));
    }
    rings.push(ring);
  }
  return rings;
}
