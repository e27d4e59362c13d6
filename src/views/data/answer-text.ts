import type { Texts } from "../../i18n/texts.ts";
import type { AnswerCell, AnswerColumn } from "../../queries/research.ts";

/** A cell with all its digits, as a file has it; empty where there is nothing. */
export const fullText = (cell: AnswerCell): string => (cell === null ? "" : String(cell));

const formats = new Map<string, Intl.NumberFormat>();

function rounded(value: number, language: string): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(value).replace("-", "−");
  const known =
    formats.get(language) ??
    new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 6, useGrouping: false });
  formats.set(language, known);
  return known.format(value).replace("-", "−");
}

/** A cell as it is shown: doubles rounded, whole numbers as they are. */
export function shownText(cell: AnswerCell, { kind }: AnswerColumn, { language, t }: Texts): string {
  if (cell === null) return t("data:answer.null");
  if (typeof cell === "boolean") return t(cell ? "data:answer.yes" : "data:answer.no");
  if (kind === "real") return rounded(Number(cell), language);
  return kind === "integer" ? String(cell).replace("-", "−") : String(cell);
}
