import type { AreaCode } from "../../model/area.ts";
import { columnName } from "../column-name.ts";
import { DataProblem } from "../data-problem.ts";
import { readCsv } from "../read-csv.ts";
import { readNumber } from "../read-number.ts";
import { type AreaRecord, areaRecord } from "./area-record.ts";
import { figureColumns } from "./figure-columns.ts";

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
    throw new DataProblem(
      { file, line: 1 },
      "geen bekende kerncijfers (zoals AANT_INW of AANTAL_HH); geef een bestand met kerncijfers van het CBS.",
      "no key figures that are known (such as AANT_INW or AANTAL_HH); give a file with CBS kerncijfers."
    );
  const found = new Map<AreaCode, AreaFigures>();
  for (const { line, cells } of rows) {
    const record = areaRecord(Object.fromEntries(header.map((name, column) => [name, cells[column]])));
    if (!record) continue; // the country and provinces stand in the same table
    if (found.has(record.code))
      throw new DataProblem(
        { file, line, column: "code", value: record.code },
        "dit gebied komt twee keer voor; geef kerncijfers van één jaar.",
        "this area occurs twice; give key figures of one year."
      );
    found.set(record.code, { record, figures: figuresOf(record, file, line, decimalComma) });
  }
  if (found.size > 0) return found;
  throw new DataProblem(
    { file },
    "geen rij met een code van een gemeente, wijk of buurt; geef kerncijfers wijken en buurten van het CBS.",
    "no row with the code of a gemeente, wijk or buurt; give the CBS kerncijfers of wijken and buurten."
  );
}
