import { type AreaLevel, levelOf, parseAreaCode } from "../../model/area.ts";
import { looksBare } from "./bare-codes.ts";
import { isMissingMark, isSentinel } from "./missing-marks.ts";
import { notationOf } from "./number-notation.ts";
import type { RawColumn } from "./raw-table.ts";
import { yearIn } from "./year-forms.ts";

/** A text that is no number, and how often it stands in a column. */
export interface Mark {
  readonly text: string;
  readonly count: number;
  /** The first row that has it, counted from 0. */
  readonly row: number;
}

/** What stands in a column, counted once; whatever it is then taken for. */
export interface ColumnFacts {
  readonly filled: number;
  readonly codes: ReadonlyMap<AreaLevel, number>;
  readonly bare: number;
  readonly longestBare: number;
  readonly years: number;
  readonly numbers: { readonly plain: number; readonly point: number; readonly comma: number; readonly ambiguous: number };
  /** The first row with a number that can be read in two ways. */
  readonly ambiguousRow: number | undefined;
  readonly percents: number;
  readonly euros: number;
  readonly missing: readonly Mark[];
  /** Texts that are neither numbers nor known signs for 'missing'; the first of many. */
  readonly others: readonly Mark[];
  readonly otherCells: number;
}

const mostMarks = 40;

function count(marks: Map<string, { count: number; row: number }>, text: string, row: number): void {
  const known = marks.get(text);
  if (known) known.count++;
  else if (marks.size < mostMarks) marks.set(text, { count: 1, row });
}

const listOf = (marks: ReadonlyMap<string, { count: number; row: number }>): Mark[] =>
  [...marks].map(([text, found]) => ({ text, ...found }));

export function columnFacts(column: RawColumn, rows: number): ColumnFacts {
  const codes = new Map<AreaLevel, number>();
  const numbers = { plain: 0, point: 0, comma: 0, ambiguous: 0 };
  const missing = new Map<string, { count: number; row: number }>();
  const others = new Map<string, { count: number; row: number }>();
  let [filled, bare, longestBare, years, percents, euros, otherCells] = [0, 0, 0, 0, 0, 0, 0];
  let ambiguousRow: number | undefined;
  for (let row = 0; row < rows; row++) {
    const typed = column.numbers?.[row] ?? Number.NaN;
    const isTyped = !Number.isNaN(typed);
    const text = isTyped ? String(typed) : column.text(row);
    if (text === "") continue;
    if (isTyped ? isSentinel(typed) : isMissingMark(text)) {
      count(missing, text, row);
      continue;
    }
    filled++;
    if (yearIn(text) !== undefined) years++;
    if (looksBare(text)) {
      bare++;
      longestBare = Math.max(longestBare, text.length);
    }
    if (isTyped) {
      numbers.plain++;
      continue;
    }
    const notation = notationOf(text);
    if (notation) {
      numbers[notation]++;
      if (notation === "ambiguous") ambiguousRow ??= row;
      if (text.endsWith("%")) percents++;
      if (text.includes("€")) euros++;
      continue;
    }
    const code = parseAreaCode(text.toUpperCase());
    if (code) codes.set(levelOf(code), (codes.get(levelOf(code)) ?? 0) + 1);
    otherCells++;
    count(others, text, row);
  }
  return {
    filled,
    codes,
    bare,
    longestBare,
    years,
    numbers,
    ambiguousRow,
    percents,
    euros,
    missing: listOf(missing),
    others: listOf(others),
    otherCells
  };
}

export const numberCells = ({ numbers: { plain, point, comma, ambiguous } }: ColumnFacts): number =>
  plain + point + comma + ambiguous;

export const codeCells = ({ codes }: ColumnFacts): number => [...codes.values()].reduce((sum, next) => sum + next, 0);
