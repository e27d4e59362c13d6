import { type ClipboardEvent, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AnswerColumn } from "../../queries/research.ts";
import { Button } from "../../ui/button.tsx";
import { fullText, shownText } from "./answer-text.ts";

const rowsOnPage = 50;

interface AnswerTableProps {
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
}

/** Puts what is selected of the table on the clipboard with all digits, cells apart as a spreadsheet wants them. */
function copyFull(event: ClipboardEvent<HTMLElement>): void {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return;
  const lines = Array.from(event.currentTarget.querySelectorAll("tr"), (row) =>
    Array.from(row.cells)
      .filter((cell) => selection.containsNode(cell, true))
      .map((cell) => cell.dataset.full ?? cell.textContent ?? "")
  ).filter((cells) => cells.length > 0);
  if (lines.flat().length < 2) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", lines.map((cells) => cells.join("\t")).join("\n"));
}

/** An answer, fifty rows at a time. */
export function AnswerTable({ columns, rows }: AnswerTableProps) {
  const texts = useTexts();
  const { t } = texts;
  const [asked, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows / rowsOnPage));
  const page = Math.min(asked, pages - 1);
  const first = page * rowsOnPage;
  const last = Math.min(first + rowsOnPage, rows);
  const caption = rows === 0 ? t("data:answer.none") : t("data:answer.caption", { from: first + 1, to: last, count: rows });
  return (
    <div className="wa-table wa-data__answer">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wa-table__scroll" aria-label={caption} tabIndex={0} onCopy={copyFull}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, type, kind }) => (
                <th key={name} scope="col" data-kind={kind === "integer" || kind === "real" ? "number" : "text"} data-full={name}>
                  {name}
                  <small className="wa-data__type">{type}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: last - first }, (_, i) => first + i).map((row) => (
              <tr key={row}>
                {columns.map((column) => {
                  const cell = column.cells[row] ?? null;
                  const full = fullText(cell);
                  const shown = shownText(cell, column, texts);
                  return (
                    <td
                      key={column.name}
                      data-kind={column.kind === "integer" || column.kind === "real" ? "number" : "text"}
                      data-full={full}
                      data-null={cell === null ? true : undefined}
                      title={shown === full ? undefined : full || undefined}
                    >
                      {shown}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 ? (
        <nav className="wa-data__pages" aria-label={t("data:answer.pages")}>
          <Button look="subtle" disabled={page === 0} onClick={() => setPage(0)}>
            {t("data:answer.first")}
          </Button>
          <Button look="subtle" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t("data:answer.previous")}
          </Button>
          <span role="status">{t("data:answer.page", { page: page + 1, pages })}</span>
          <Button look="subtle" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {t("data:answer.next")}
          </Button>
          <Button look="subtle" disabled={page === pages - 1} onClick={() => setPage(pages - 1)}>
            {t("data:answer.last")}
          </Button>
        </nav>
      ) : null}
    </div>
  );
}
