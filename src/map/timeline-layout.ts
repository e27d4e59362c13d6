export interface TimelineMark {
  readonly year: number;
  /** Where on the axis, from 0 (first year) to 1 (last year). */
  readonly place: number;
  /** `2014`, or `’14` where there is no room for four digits. */
  readonly label: string;
}

/** Widths in CSS pixels of a label with four digits and one with two, with the air that they need. */
const [longLabel, shortLabel] = [38, 26];

/**
 * Years on an axis that is true to scale: as many pixels between 2002 and 2008 as between 2014 and 2020. A year gets four
 * digits where both its neighbours leave the room, else two.
 */
export function timelineMarks(years: readonly number[], width: number): TimelineMark[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const span = Math.max(1, last - first);
  const placeOf = (year: number) => (years.length === 1 ? 0.5 : (year - first) / span);
  return years.map((year, i) => {
    const gaps = [years[i - 1], years[i + 1]].flatMap((other) =>
      other === undefined ? [] : Math.abs(placeOf(year) - placeOf(other)) * width
    );
    const isRoomy = gaps.every((gap) => gap >= (longLabel + shortLabel) / 2);
    return { year, place: placeOf(year), label: isRoomy ? String(year) : `’${String(year).slice(2)}` };
  });
}
