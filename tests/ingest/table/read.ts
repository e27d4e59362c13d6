import { countTable } from "../../../src/ingest/table/counted-table.ts";
import type { ReadingChoice } from "../../../src/ingest/table/raw-table.ts";
import { readTextTable } from "../../../src/ingest/table/text-table.ts";
import { understand } from "../../../src/ingest/table/understand.ts";
import type { MapHint, TableAnswers } from "../../../src/ingest/table/understanding.ts";
import { textBytes } from "../../files/made-zip.ts";

export const wijken: MapHint = { level: "wijk", levels: ["gemeente", "wijk", "buurt"] };

export const tableOf = (text: string | Uint8Array, file = "cijfers.csv", choice: ReadingChoice = {}) =>
  readTextTable(file, typeof text === "string" ? textBytes(text) : text, choice);

/** A text as a table, understood with these answers. */
export function read(text: string | Uint8Array, answers: TableAnswers = {}, file = "cijfers.csv", hint = wijken) {
  const counted = countTable(file, tableOf(text, file, answers.reading));
  return { counted, ...understand(counted, answers, hint) };
}

/** The numbers of the chosen measures, by name. */
export function figures({ measures }: ReturnType<typeof read>): Record<string, number[][]> {
  const chosen = measures.filter(({ measure }) => measure.chosen);
  return Object.fromEntries(chosen.map(({ measure, figures: lists }) => [measure.name, lists.map(({ values }) => [...values])]));
}
