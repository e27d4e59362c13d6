import { parseAreaCode } from "../../model/area.ts";

/** The first rows of a file, as texts. */
type Rows = readonly (readonly string[])[];

const filled = (row: readonly string[]) => row.filter((cell) => cell !== "").length;

/** The number that occurs most, the larger of two that occur as often. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best),
    [0, 0]
  )[0];
}

const isNumber = (cell: string) => /^[-+]?[\d.,]+$/.test(cell) && !/^(19|20)\d\d$/.test(cell);

/**
 * Which of the first rows holds the names of the columns: the first that is about as full as the rows are, for a title or a
 * remark above a table is short. Undefined where that row holds an area's code or mostly numbers: then there are no names.
 */
export function headerRow(rows: Rows): number | undefined {
  const usual = mode(rows.map(filled).filter((count) => count > 1));
  const found = rows.findIndex((row) => filled(row) >= Math.max(1, usual * 0.6));
  const row = rows[found];
  if (!row) return undefined;
  const hasCode = row.some((cell) => parseAreaCode(cell.toUpperCase()) !== undefined);
  const numbers = row.filter(isNumber).length;
  return hasCode || numbers > filled(row) / 2 ? undefined : found;
}
