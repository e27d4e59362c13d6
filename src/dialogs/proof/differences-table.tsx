import { writeCsv } from "../../export/csv.ts";
import type { Comparison } from "../../export/proof/compare.ts";
import { saveFile } from "../../export/save-file.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";

const maximum = 200;

type Kind = "changed" | "added" | "removed";

function* linesOf({ changed, added, removed }: Comparison): Generator<[Kind, string, string, string, string]> {
  const written = (cell: string | number | null) => (cell === null ? "" : String(cell));
  for (const { row, column, before, after } of changed) yield ["changed", row, column, written(before), written(after)];
  for (const row of removed) yield ["removed", row, "", "", ""];
  for (const row of added) yield ["added", row, "", "", ""];
}

/** What differs, a line a cell or a row, with its file. */
export function DifferencesTable({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTexts();
  const lines = [...linesOf(comparison)];
  const or = (text: string) => (text === "" ? t("export:proof.none") : text);
  return (
    <>
      <DataTable
        caption={t("export:proof.differences")}
        columns={(["kind", "row", "column", "before", "after"] as const).map((key) => ({
          key,
          label: t(`export:proof.column.${key}`),
          kind: "text"
        }))}
        rows={lines.slice(0, maximum).map(([kind, row, column, before, after]) => ({
          kind: t(`export:proof.kind.${kind}`),
          row,
          column,
          before: kind === "changed" ? or(before) : "",
          after: kind === "changed" ? or(after) : ""
        }))}
        rowKey={(row) => `${row.kind} ${row.row} ${row.column}`}
      />
      {lines.length > maximum ? <p>{t("export:proof.first", { shown: maximum, count: lines.length })}</p> : null}
      <p>
        <Button
          onClick={() =>
            saveFile(
              "wijkatlas_proof_differences.csv",
              writeCsv(["what", "row", "column", "before", "after"], lines, "international"),
              "text/csv;charset=utf-8"
            )
          }
        >
          {t("export:proof.save")}
        </Button>
      </p>
    </>
  );
}
