export interface TimelineMark {
  readonly year: number;
  /** Where on the axis, from 0 (first year) to 1 (last year). */
  readonly place: number;
  /** `2014`, or `’14` where there is no room for four digits; empty where there is none at all. */
  readonly label: string;
}

/** Widths of a label with four digits and one with two, with the air that they need: in CSS pixels, of text of 14 pixels. */
const [longLabel, shortLabel] = [42, 29];
/** Nearer to each other two labels of two digits run into one. */
const leastRoom = 25;

/**
 * Years on an axis that is true to scale: as many pixels between 2002 and 2008 as between 2014 and 2020. A year gets four
 * digits where both its neighbours leave the room, else two. Where years lie too close for that, those with figures have the
 * first claim, and a year whose place is taken has no label; its mark stays.
 */
export function timelineMarks(years: readonly number[], width: number, available: readonly number[] = years): TimelineMark[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const span = Math.max(1, last - first);
  const placeOf = (year: number) => (years.length === 1 ? 0.5 : (year - first) / span);
  const room = (year: number, others: readonly number[]) =>
    Math.min(...others.flatMap((other) => (other === year ? [] : Math.abs(placeOf(year) - placeOf(other)) * width)));
  const labelled: number[] = [];
  for (const wanted of [years.filter((year) => available.includes(year)), years])
    for (const year of wanted) if (!labelled.includes(year) && room(year, labelled) >= leastRoom) labelled.push(year);
  return years.map((year) => {
    const isRoomy = room(year, labelled) >= (longLabel + shortLabel) / 2;
    const label = isRoomy ? String(year) : `’${String(year).slice(2)}`;
    return { year, place: placeOf(year), label: labelled.includes(year) ? label : "" };
  });
}
