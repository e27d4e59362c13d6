import type { CsvTable } from "../../files/csv-table.ts";
import { DataProblem } from "../../files/data-problem.ts";
import { dimensions, nationalReference } from "../columns/leefbaarometer.ts";
import { digitsOf } from "../columns/read-number.ts";
import type { ScoreColumns } from "../columns/score-columns.ts";
import type { FileScore } from "./score-file.ts";

// At full precision both identities hold to 1e-15 in the official file of 2022; this leaves room for 15 digits and sums.
const exact = 1e-9;

/** How far a written value of a column may be from the value meant: half a step of its last digit. */
function roundingOf(table: CsvTable, column: number): (value: number) => number {
  let [decimals, significant] = [0, 0];
  for (const { cells } of table.rows) {
    const digits = digitsOf(cells[column] ?? "");
    decimals = Math.max(decimals, digits.decimals);
    significant = Math.max(significant, digits.significant);
  }
  return (value) => {
    const magnitude = value === 0 ? -decimals : Math.floor(Math.log10(Math.abs(value))) + 1;
    return 0.5 * Math.max(10 ** -decimals, 10 ** (magnitude - significant));
  };
}

/**
 * The two identities of Leefbaarometer 3.0: afw = lbm − reference, and the five dimensions add up to afw. They hold to 1e-9,
 * or as far as the digits in the file allow.
 */
export function checkIdentities(table: CsvTable, columns: ScoreColumns, scores: readonly FileScore[]): void {
  const roundings = new Map([...columns.values].map(([id, column]) => [id, roundingOf(table, column)]));
  const roundingOfLbm = columns.lbm === undefined ? () => 0 : roundingOf(table, columns.lbm);
  const rounding = (id: string, value: number) => roundings.get(id)?.(value) ?? 0;
  for (const { line, lbm, row } of scores) {
    const total = row.values.afw ?? null;
    if (total === null) continue;
    const place = { file: table.file, line, column: "afw", value: String(total) };
    if (lbm !== null && Math.abs(lbm - nationalReference - total) > exact + roundingOfLbm(lbm) + rounding("afw", total))
      throw new DataProblem(place, "scores.not-lbm", { lbm, reference: nationalReference });
    const parts = dimensions.map((id) => ({ id, value: row.values[id] ?? null }));
    const known = parts.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
    if (known.length < parts.length) continue;
    const sum = known.reduce((so, { value }) => so + value, 0);
    const slack = known.reduce((so, { id, value }) => so + rounding(id, value), exact + rounding("afw", total));
    if (Math.abs(sum - total) > slack) throw new DataProblem(place, "scores.not-sum", { sum: Number(sum.toPrecision(10)) });
  }
}
