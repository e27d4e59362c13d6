import { type ExportColumn, type ExportTable, type NumberColumn, rowCount } from "./export-table.ts";

const named = (table: ExportTable, name: string) => table.columns.find((column) => column.name === name);

/** Whether every row with the same code has the same text in this column. */
function isOfTheArea(column: ExportColumn, first: Int32Array): boolean {
  return column.kind === "text" && column.values.every((value, row) => value === column.values[first[row] ?? 0]);
}

/**
 * A table with a row for every area and year as one with a row an area: a number column `afw` becomes `afw_2014`, `afw_2018`
 * and so on. Boundaries are then written once. A table that has one row an area stays as it is.
 */
export function widened(table: ExportTable): ExportTable {
  const [code, year] = [named(table, "code"), named(table, "year")];
  if (code?.kind !== "text") return table;
  const rows = rowCount(table);
  const rowOf = new Map<string, number>();
  const first = new Int32Array(rows);
  const place = new Int32Array(rows);
  const order = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const key = code.values[row] ?? "";
    if (!rowOf.has(key)) {
      order.set(key, rowOf.size);
      rowOf.set(key, row);
    }
    first[row] = rowOf.get(key) ?? row;
    place[row] = order.get(key) ?? 0;
  }
  if (rowOf.size === rows || !year || year.kind === "text") return table;
  const firstRows = [...rowOf.values()];
  const years = [...new Set(Array.from(year.values))].sort((a, b) => a - b);
  const rowsOfYear = new Map(years.map((one) => [one, [] as number[]]));
  for (let row = 0; row < rows; row++) rowsOfYear.get(year.values[row] ?? 0)?.push(row);
  const columns = table.columns.flatMap((column): ExportColumn[] => {
    if (column === year) return [];
    if (column.kind === "text")
      return isOfTheArea(column, first) ? [{ ...column, values: firstRows.map((row) => column.values[row] ?? null) }] : [];
    return years.map((one): NumberColumn => {
      const values = new Float64Array(rowOf.size).fill(Number.NaN);
      for (const row of rowsOfYear.get(one) ?? []) values[place[row] ?? 0] = column.values[row] ?? Number.NaN;
      const of = (text: string) => `${text} (${one})`;
      const { nl, en } = column.description;
      return { ...column, name: `${column.name}_${one}`, description: { nl: of(nl), en: of(en) }, values };
    });
  });
  return { columns };
}
