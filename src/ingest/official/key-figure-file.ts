import { readCsv } from "../../files/csv-table.ts";
import { DataProblem } from "../../files/data-problem.ts";
import type { AreaCode } from "../../model/area.ts";
import { type AreaRecord, areaRecord } from "../columns/area-record.ts";
import { columnName } from "../columns/column-name.ts";
import { figureColumns } from "../columns/figure-columns.ts";
import { readNumber } from "../columns/read-number.ts";

export interface AreaFigures {
  readonly record: AreaRecord;
  readonly figures: Readonly<Record<string, number | null>>;
}

/** The key figures of a record as numbers; what is negative is a sign for 'missing', for a count cannot be. */
export function figuresOf(record: AreaRecord, file: string, line?: number, decimalComma = false) {
  return Object.fromEntries(
    [...record.figures].map(([id, text]) => {
      const place = () => ({ file, ...(line === undefined ? {} : { line }), column: id });
      const number = readNumber(text, { decimalComma }, place);
      return [id, number !== null && number < 0 ? null : number];
    })
  );
}

/** Reads CBS kerncijfers: inhabitants, households, homes, home value and energy by area. Rows of no area are passed over. */
export function readKeyFigureFile(file: string, bytes: Uint8Array): ReadonlyMap<AreaCode, AreaFigures> {
  const { header, rows, decimalComma } = readCsv(file, bytes);
  const names = new Set(header.map(columnName));
  if (!Object.values(figureColumns).some((known) => known.some((name) => names.has(name))))
    throw new DataProblem({ file, line: 1 }, "figures.none-known");
  const found = new Map<AreaCode, AreaFigures>();
  for (const { line, cells } of rows) {
    const record = areaRecord(Object.fromEntries(header.map((name, column) => [name, cells[column]])));
    if (!record) continue; // the country and provinces stand in the same table
    if (found.has(record.code)) throw new DataProblem({ file, line, column: "code", value: record.code }, "figures.twice");
    found.set(record.code, { record, figures: figuresOf(record, file, line, decimalComma) });
  }
  if (found.size > 0) return found;
  throw new DataProblem({ file }, "figures.no-areas");
}
