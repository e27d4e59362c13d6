import { cellAt, type ExportTable, rowCount } from "../export-table.ts";
import { canonicalCell } from "./canonical.ts";

type Cell = string | number | null;

export interface ChangedCell {
  /** What names the row: the cells of its key, or its number from 1. */
  readonly row: string;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What differs between two tables: nothing where every list is empty. */
export interface Comparison {
  readonly columnsBefore: readonly string[];
  readonly columnsAfter: readonly string[];
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedCell[];
}

/** Numbers that differ by no more than this share of themselves differ in how they were added up. */
const rounding = 1e-12;

export const isIdentical = ({ added, removed, changed, columnsBefore, columnsAfter }: Comparison): boolean =>
  added.length + removed.length + changed.length === 0 && columnsBefore.join("\n") === columnsAfter.join("\n");

/** Whether all that differs are last digits of numbers. */
export const isRounding = (comparison: Comparison): boolean =>
  !isIdentical(comparison) &&
  comparison.added.length + comparison.removed.length === 0 &&
  comparison.columnsBefore.join("\n") === comparison.columnsAfter.join("\n") &&
  comparison.changed.every(
    ({ before, after }) =>
      typeof before === "number" &&
      typeof after === "number" &&
      Math.abs(before - after) <= rounding * Math.max(Math.abs(before), Math.abs(after), 1)
  );

const namesOf = ({ columns }: ExportTable) => columns.map(({ name }) => name);

/** The rows of a table by what names them; undefined where two have the same name, or the key is not there. */
function rowsByKey(table: ExportTable, key: readonly string[]): Map<string, number> | undefined {
  const columns = key.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
  if (key.length === 0 || columns.length !== key.length) return undefined;
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCount(table); row++) {
    const name = columns.map((column) => String(cellAt(column, row) ?? "–")).join(", ");
    if (rows.has(name)) return undefined;
    rows.set(name, row);
  }
  return rows;
}

const numbered = (table: ExportTable) => new Map(Array.from({ length: rowCount(table) }, (_, row) => [String(row + 1), row]));

/** Rows of as many as there are of each kind, by their cells alone: for rows without a name, of which there are more or fewer. */
function byCells(before: ExportTable, after: ExportTable): Pick<Comparison, "added" | "removed"> {
  const counts = new Map<string, number>();
  const count = (table: ExportTable, step: number) => {
    for (let row = 0; row < rowCount(table); row++) {
      const line = table.columns.map((column) => canonicalCell(column, row)).join(", ");
      counts.set(line, (counts.get(line) ?? 0) + step);
    }
  };
  count(before, -1);
  count(after, 1);
  const repeat = (line: string, times: number) => Array.from({ length: Math.max(0, times) }, () => line);
  return {
    added: [...counts].flatMap(([line, times]) => repeat(line, times)),
    removed: [...counts].flatMap(([line, times]) => repeat(line, -times))
  };
}

/** Compares a result with the one it should be. Values are compared exactly; a missing one equals a missing one. */
export function compareTables(before: ExportTable, after: ExportTable, key: readonly string[]): Comparison {
  const about = {
    columnsBefore: namesOf(before),
    columnsAfter: namesOf(after),
    rowsBefore: rowCount(before),
    rowsAfter: rowCount(after)
  };
  const [keyedBefore, keyedAfter] = [rowsByKey(before, key), rowsByKey(after, key)];
  const isKeyed = keyedBefore !== undefined && keyedAfter !== undefined;
  if (!isKeyed && about.rowsBefore !== about.rowsAfter) return { ...about, ...byCells(before, after), changed: [] };
  const from = isKeyed ? keyedBefore : numbered(before);
  const to = isKeyed ? keyedAfter : numbered(after);
  const pairs = before.columns.flatMap((old) => {
    const own = after.columns.find(({ name }) => name === old.name);
    return own ? [{ old, own }] : [];
  });
  const changed: ChangedCell[] = [];
  for (const [name, row] of from) {
    const place = to.get(name);
    if (place === undefined) continue;
    for (const { old, own } of pairs)
      if (canonicalCell(old, row) !== canonicalCell(own, place))
        changed.push({ row: name, column: old.name, before: cellAt(old, row), after: cellAt(own, place) });
  }
  return {
    ...about,
    added: [...to.keys()].filter((name) => !from.has(name)),
    removed: [...from.keys()].filter((name) => !to.has(name)),
    changed
  };
}
