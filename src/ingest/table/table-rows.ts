import { DataProblem } from "../../files/data-problem.ts";
import { type AreaCode, type AreaLevel, areaLevels, levelOf, parseAreaCode } from "../../model/area.ts";
import { fullCode } from "./bare-codes.ts";
import type { RawTable } from "./raw-table.ts";
import { yearIn } from "./year-forms.ts";

/** Which area and year the rows of a table are of. */
export interface TableRows {
  readonly codes: readonly (AreaCode | undefined)[];
  /** 0 where a row says no year; absent where no column does. */
  readonly years: Int16Array | undefined;
  readonly isUsed: (row: number) => boolean;
}

interface Columns {
  readonly code: number | undefined;
  readonly bare: AreaLevel | undefined;
  readonly year: number | undefined;
}

function codeReader(bare: AreaLevel | undefined): (text: string) => AreaCode | undefined {
  // A column names the same areas again for every year.
  const known = new Map<string, AreaCode | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const code = bare ? fullCode(text, bare) : parseAreaCode(text.toUpperCase());
    known.set(text, code);
    return code;
  };
}

/** A row that breaks off holds something else than its columns say. */
function checkWhole(file: string, table: RawTable, codes: readonly (AreaCode | undefined)[]): void {
  for (const [row, width] of table.short) {
    if (!codes[row]) continue;
    const columns = table.columns.length;
    throw new DataProblem({ file, line: table.line(row) }, "table.cells", { cells: width, columns });
  }
}

export function tableRows(file: string, table: RawTable, { code, bare, year }: Columns): TableRows {
  const codeColumn = code === undefined ? undefined : table.columns[code];
  const yearColumn = year === undefined ? undefined : table.columns[year];
  const read = codeReader(bare);
  const codes = Array.from({ length: table.rows }, (_, row) => (codeColumn ? read(codeColumn.text(row)) : undefined));
  const years = yearColumn && Int16Array.from({ length: table.rows }, (_, row) => yearIn(yearColumn.text(row)) ?? 0);
  checkWhole(file, table, codes);
  return { codes, years, isUsed: (row) => codes[row] !== undefined && years?.[row] !== 0 };
}

export interface LevelCount {
  readonly level: AreaLevel;
  readonly areas: number;
  readonly rows: number;
}

/** The levels that rows are of, from coarse to fine. */
export function levelsOf({ codes, isUsed }: TableRows): LevelCount[] {
  const rows = new Map<AreaLevel, number>();
  const areas = new Map<AreaLevel, Set<AreaCode>>();
  for (const [row, code] of codes.entries()) {
    if (!code || !isUsed(row)) continue;
    const level = levelOf(code);
    rows.set(level, (rows.get(level) ?? 0) + 1);
    const known = areas.get(level);
    if (known) known.add(code);
    else areas.set(level, new Set([code]));
  }
  return areaLevels.flatMap((level) => {
    const found = areas.get(level);
    return found ? [{ level, areas: found.size, rows: rows.get(level) ?? 0 }] : [];
  });
}
