import { BundleFault } from "../../export/proof/bundle-fault.ts";
import { isIdentical, isRounding } from "../../export/proof/compare.ts";
import type { Finding } from "../../export/proof/read-bundle.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Outcome } from "./check-bundle.ts";

/** Why a file could not be opened as a bundle. */
export function faultWords(problem: unknown, name: string, { t }: Texts): string {
  if (!(problem instanceof BundleFault)) return t("export:proof.bundle.truncated", { name });
  return t(`export:proof.bundle.${problem.code}`, { name, detail: problem.detail.slice(0, 80) });
}

/** What is wrong in a bundle. */
export function findingWords(finding: Finding, { t }: Texts): string {
  const or = (cell: string | number | null) => (cell === null ? t("export:proof.none") : String(cell));
  if (finding.kind === "csv-cell") {
    const { row, column, before, after } = finding.cell;
    return t("export:proof.finding.csv-cell", { row, column, before: or(before), after: or(after) });
  }
  return t(`export:proof.finding.${finding.kind}`, { ...finding });
}

/** What became of the question. */
export function outcomeWords(outcome: Outcome, { t }: Texts): { readonly text: string; readonly isGood: boolean } {
  if (outcome.kind === "own-missing")
    return { text: t("export:proof.ownMissing", { names: outcome.names.join(", ") }), isGood: false };
  if (outcome.kind === "problem") {
    const { problem } = outcome;
    if (problem.kind === "refused") {
      const reason = t(`data:refused.${problem.reason}`, { word: problem.word.slice(0, 60) });
      return { text: t("export:proof.refused", { reason }), isGood: false };
    }
    if (problem.kind === "stopped") return { text: t("export:proof.stopped"), isGood: false };
    const message = problem.kind === "fault" ? problem.message : problem.details;
    return { text: t(`export:proof.${problem.kind}`, { message: message.slice(0, 400) }), isGood: false };
  }
  const { comparison } = outcome;
  const { changed, added, removed } = comparison;
  if (isIdentical(comparison)) return { text: t("export:proof.identical", { count: comparison.rowsAfter }), isGood: true };
  if (isRounding(comparison)) return { text: t("export:proof.rounding", { count: changed.length }), isGood: true };
  return {
    text: t("export:proof.different", { changed: changed.length, added: added.length, removed: removed.length }),
    isGood: false
  };
}
