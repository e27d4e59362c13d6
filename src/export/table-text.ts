import type { Texts } from "../i18n/texts.ts";
import type { Credits } from "./credits.ts";
import { cellAt, type ExportTable, rowCount } from "./export-table.ts";
import { escaped } from "./svg-markup.ts";

/** A number as the reader's spreadsheet reads it: with a decimal comma in Dutch. */
const written = (cell: string | number | null, { language }: Texts) => {
  if (typeof cell !== "number") return cell ?? "";
  return language === "nl" ? String(cell).replace(".", ",") : String(cell);
};

// A cell that is pasted as a formula would be run.
const safe = (text: string) => (/^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);

function* rowsOf(table: ExportTable): Generator<(string | number | null)[]> {
  for (let row = 0; row < rowCount(table); row++) yield table.columns.map((column) => cellAt(column, row));
}

/** A table as text with tabs, for where only text can be pasted. */
export function tableAsText(table: ExportTable, texts: Texts): string {
  const plain = (cell: string | number | null) => {
    const text = written(cell, texts).replace(/[\t\r\n]+/g, " ");
    return typeof cell === "string" ? safe(text) : text;
  };
  const lines = [table.columns.map(({ name }) => name).join("\t")];
  for (const row of rowsOf(table)) lines.push(row.map(plain).join("\t"));
  return lines.join("\n");
}

/** The same as HTML, which Excel and Word paste as a table; title and sources go with it. */
export function tableAsHtml(table: ExportTable, credits: Credits, texts: Texts): string {
  const head = table.columns.map(({ name }) => `<th>${escaped(name)}</th>`).join("");
  const body: string[] = [];
  for (const row of rowsOf(table)) {
    const cells = row.map((cell) =>
      typeof cell === "number" ? `<td align="right">${written(cell, texts)}</td>` : `<td>${escaped(safe(cell ?? ""))}</td>`
    );
    body.push(`<tr>${cells.join("")}</tr>`);
  }
  const lines = [...credits.caption, credits.attributions.join(". "), credits.disclaimer, credits.address];
  const foot = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<table><caption>${escaped(credits.title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>${foot}`;
}
