import { isMissingMark, isSentinel } from "./missing-marks.ts";
import { type DecimalSign, readFigure } from "./number-notation.ts";
import type { RawColumn } from "./raw-table.ts";

export interface Figures {
  /** By row; NaN where there is none. */
  readonly values: Float64Array;
  /** Cells that are neither a number nor a sign for 'no figure'. */
  readonly unread: number;
  readonly firstUnread: number | undefined;
  readonly unreadTexts: readonly string[];
}

interface Options {
  readonly decimal: DecimalSign;
  /** -99997 and the like are numbers. */
  readonly keepSentinels: boolean;
  /** Which rows count; the others are NaN. */
  readonly isUsed: (row: number) => boolean;
}

const mostTexts = 5;

/** The numbers of a column. */
export function figuresOf(column: RawColumn, rows: number, { decimal, keepSentinels, isUsed }: Options): Figures {
  const values = new Float64Array(rows).fill(Number.NaN);
  const texts = new Set<string>();
  let unread = 0;
  let firstUnread: number | undefined;
  for (let row = 0; row < rows; row++) {
    if (!isUsed(row)) continue;
    const typed = column.numbers?.[row];
    if (typed !== undefined && !Number.isNaN(typed)) {
      values[row] = Number.isFinite(typed) && (keepSentinels || !isSentinel(typed)) ? typed : Number.NaN;
      continue;
    }
    const text = column.text(row);
    if (isMissingMark(text) && !keepSentinels) continue;
    const number = readFigure(text, decimal);
    if (number !== undefined) values[row] = number;
    else if (!isMissingMark(text)) {
      unread++;
      firstUnread ??= row;
      if (texts.size < mostTexts) texts.add(text);
    }
  }
  return { values, unread, firstUnread, unreadTexts: [...texts] };
}

/** The lowest and highest of some figures, and how many there are. */
export function rangeOf(lists: readonly Float64Array[]): { values: number; low: number; high: number } {
  let [values, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of lists)
    for (const value of list) {
      if (Number.isNaN(value)) continue;
      values++;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return { values, low, high };
}
