import { type ReactNode, useMemo, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "./button.tsx";
import { type SortOrder, sortedPositions } from "./sort-rows.ts";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "number";
  /** How a cell is written; the plain cell where it is absent. */
  readonly format?: (cell: string | number) => ReactNode;
}

/** Cells by column key. A missing number is NaN. */
export type TableRow = Readonly<Record<string, string | number>>;

/** Lets a reader choose rows by their first cell. */
export interface RowChoice {
  readonly isChosen: (row: TableRow) => boolean;
  readonly onToggle: (row: TableRow) => void;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly initialSort?: SortOrder;
  /** The key of a row, from its cells. */
  readonly rowKey: (row: TableRow) => string;
  readonly choice?: RowChoice;
}

// A reader sees the first of them; a browser need not lay out twelve thousand rows to show forty.
const rowsAtOnce = 200;

/** A table that sorts by every column: the twin in figures of a map or a chart. */
export function DataTable({ caption, columns, rows, initialSort, rowKey, choice }: DataTableProps) {
  const { t } = useTexts();
  const [sort, setSort] = useState<SortOrder | undefined>(initialSort);
  const [shown, setShown] = useState(rowsAtOnce);
  const ordered = useMemo(() => {
    if (!sort) return rows;
    const cells = rows.map((row) => row[sort.column] ?? Number.NaN);
    return sortedPositions(cells, sort.descending)
      .map((position) => rows[position])
      .filter((row) => row !== undefined);
  }, [rows, sort]);
  return (
    <div className="wa-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wa-table__scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label, kind }) => {
                const order = sort?.column === key ? (sort.descending ? "descending" : "ascending") : undefined;
                return (
                  <th key={key} scope="col" data-kind={kind} aria-sort={order}>
                    <button
                      type="button"
                      className="wa-table__sort"
                      onClick={() => setSort({ column: key, descending: order === "ascending" })}
                    >
                      {label}
                      <span className="wa-table__arrow" aria-hidden="true">
                        {order === undefined ? "↕" : order === "descending" ? "↓" : "↑"}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shown).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, kind, format }, i) => {
                  const cell = row[key] ?? "";
                  const content = format ? format(cell) : cell;
                  return i === 0 ? (
                    <th key={key} scope="row" data-kind={kind}>
                      {choice ? (
                        <button
                          type="button"
                          className="wa-table__choice"
                          aria-pressed={choice.isChosen(row)}
                          onClick={() => choice.onToggle(row)}
                        >
                          {content}
                        </button>
                      ) : (
                        content
                      )}
                    </th>
                  ) : (
                    <td key={key} data-kind={kind}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown < rows.length ? (
        <p className="wa-table__more">
          {t("ui:rowsShown", { shown, count: rows.length })}{" "}
          <Button look="subtle" onClick={() => setShown(rows.length)}>
            {t("ui:showAllRows")}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
