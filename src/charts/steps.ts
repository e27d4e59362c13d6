/** The place in a list that lies so many steps on: the list does not go round. */
export const stepped = (at: number, step: number, count: number): number => Math.max(0, Math.min(count - 1, at + step));

/** The place of the nearest; -1 in an empty list. */
export function nearest(places: readonly number[], to: number): number {
  const distances = places.map((place) => Math.abs(place - to));
  return distances.indexOf(Math.min(...distances));
}
