import type { ExportColumn, ExportTable } from "../../export/export-table.ts";
import { keyFigures } from "../../ingest/columns/key-figures.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { AnswerColumn } from "../../queries/research.ts";

/** What a column of an answer is called in both languages; its own name where no more is known. */
function wordsOf(name: string, dataset: Dataset): { readonly description: LocalText; readonly unit?: LocalText } {
  const indicator = dataset.indicators.find(({ id }) => id === name);
  if (indicator) return { description: indicator.name, unit: indicator.unit };
  const figure = keyFigures.find(({ id }) => id === name);
  return figure ? { description: figure.name, unit: figure.unit } : { description: { nl: name, en: name } };
}

const fits = (cell: AnswerColumn["cells"][number]) => typeof cell !== "bigint" || Number.isSafeInteger(Number(cell));

/** An answer as a table for a file. Whole numbers that no double holds stay exact as text. */
export function exportTableOf(columns: readonly AnswerColumn[], dataset: Dataset): ExportTable {
  return {
    columns: columns.map(({ name, kind, cells }): ExportColumn => {
      const words = { name, ...wordsOf(name, dataset) };
      if ((kind === "integer" && cells.every(fits)) || kind === "real")
        return { ...words, kind, values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))) };
      return { ...words, kind: "text", values: cells.map((cell) => (cell === null ? null : String(cell))) };
    })
  };
}
