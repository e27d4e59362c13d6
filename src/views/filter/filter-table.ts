import type { CsvCell } from "../../export/csv.ts";
import { formatNumber } from "../../i18n/format.ts";
import { type Quantity, quantityKey } from "../../model/area-filter.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { AnswerCell } from "../../queries/research.ts";
import type { FoundAreas } from "../../queries/use-area-filter.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import { asHeading, type FilterNames, quantityName, quantityValue } from "./filter-words.ts";

/** A column of what was found beside names and codes: figures of the filter, or what a reader's SQL gave. */
interface FoundColumn {
  /** As a file calls it: `soc_2024`, `afw_2014_2024_change`. */
  readonly name: string;
  readonly quantity?: Quantity;
  readonly isNumber: boolean;
  readonly cells: ArrayLike<AnswerCell>;
}

const fileName = (quantity: Quantity) => {
  const name = quantityKey(quantity).replace(/[.-](?=\d{4})/g, "_");
  return quantity.kind === "change" ? `${name}_change` : name;
};

const foundColumns = (found: FoundAreas): readonly FoundColumn[] =>
  found.kind === "form"
    ? found.figures.map(({ quantity, values }) => ({ name: fileName(quantity), quantity, isNumber: true, cells: values }))
    : found.columns.map(({ name, kind, cells }) => ({ name, isNumber: kind === "real" || kind === "integer", cells }));

const someDecimals = 3;

function numberCell(names: FilterNames, { quantity }: FoundColumn, cell: string | number): string {
  const value = typeof cell === "number" ? cell : Number.NaN;
  if (quantity) return quantityValue(names, quantity, value);
  if (Number.isNaN(value)) return "–";
  return formatNumber(value, names.texts.language, Number.isInteger(value) ? 0 : someDecimals);
}

/** The areas that were found, each with the figures that it was found by. */
export function filterTable(
  found: FoundAreas,
  areas: AreaList,
  names: FilterNames
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const { t } = names.texts;
  const own = foundColumns(found);
  const key = (i: number) => `found ${i}`;
  const isSeveral = names.scope.gemeenten.size > 1;
  const columns: readonly TableColumn[] = [
    { key: "name", label: t("app:columns.name"), kind: "text" },
    ...own.map((column, i): TableColumn => {
      const label = column.quantity ? asHeading(quantityName(names, column.quantity)) : column.name;
      return column.isNumber
        ? { key: key(i), label, kind: "number", format: (cell) => numberCell(names, column, cell) }
        : { key: key(i), label, kind: "text" };
    }),
    ...(isSeveral ? [{ key: "gemeente", label: t("app:columns.gemeente"), kind: "text" } as const] : []),
    { key: "code", label: t("app:columns.code"), kind: "text" }
  ];
  const rows = found.codes.map((code, row) => {
    const area = areas.indexOf.get(code) ?? -1;
    const cellOf = ({ isNumber, cells }: FoundColumn) => {
      const cell = cells[row] ?? null;
      if (!isNumber) return cell === null ? "" : String(cell);
      return cell === null ? Number.NaN : Number(cell);
    };
    return {
      name: areas.names[area] ?? code,
      gemeente: areas.gemeenteNames[area] ?? "",
      code,
      ...Object.fromEntries(own.map((column, i) => [key(i), cellOf(column)]))
    };
  });
  return { columns, rows };
}

export const filterCsvHeader = (found: FoundAreas): readonly string[] => [
  "code",
  "name",
  ...foundColumns(found).map(({ name }) => name)
];

/** The rows of the file: every area that was found. */
export function filterCsvRows(found: FoundAreas, areas: AreaList): CsvCell[][] {
  const own = foundColumns(found);
  const plain = (cell: AnswerCell): CsvCell => (typeof cell === "bigint" || typeof cell === "boolean" ? String(cell) : cell);
  return found.codes.map((code, row) => [
    code,
    areas.names[areas.indexOf.get(code) ?? -1] ?? "",
    ...own.map(({ cells }) => {
      const cell = cells[row] ?? null;
      return typeof cell === "number" && Number.isNaN(cell) ? null : plain(cell);
    })
  ]);
}
