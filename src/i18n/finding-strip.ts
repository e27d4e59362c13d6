import type { Texts } from "./texts.ts";

type Verdict = "smaller" | "larger" | "no-demonstrable-change" | "undefined";

/** The strip of verdicts, as far as words need it (src/analysis/verdict-strip.ts). */
interface StripOfVerdicts {
  readonly to: number;
  readonly family: number;
  readonly permutations: number;
  readonly cells: readonly { readonly verdict: Verdict; readonly familyVerdict: Verdict }[];
}

const count = (cells: StripOfVerdicts["cells"], of: "verdict" | "familyVerdict", verdict: Verdict) =>
  cells.filter((cell) => cell[of] === verdict).length;

/** What all cells say together. */
export function stripTitle({ to, family, cells }: StripOfVerdicts, { t }: Texts): string {
  if (family === 0) return t("chapters:strip.untested");
  const [smaller, larger] = [count(cells, "familyVerdict", "smaller"), count(cells, "familyVerdict", "larger")];
  if (smaller + larger > 0) return t("chapters:strip.some", { count: family, to, smaller, larger });
  const isAll = cells.every(({ verdict }) => verdict !== "smaller" && verdict !== "larger");
  return isAll ? t("chapters:strip.allSame", { to }) : t("chapters:strip.none", { count: family, to });
}

/** What they say one by one, and how they were tested. */
export function stripNote({ cells, permutations }: StripOfVerdicts, { t }: Texts): string {
  const [smaller, larger] = [count(cells, "verdict", "smaller"), count(cells, "verdict", "larger")];
  return [t("chapters:strip.figures", { smaller, larger }), t("chapters:strip.method", { count: permutations })].join(" ");
}

/** The word in a cell. */
export const stripCell = (verdict: Verdict, { t }: Texts): string => t(`chapters:strip.cell.${verdict}`);
