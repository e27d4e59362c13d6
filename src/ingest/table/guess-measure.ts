import type { ScaleKind } from "../../model/indicator.ts";
import type { ColumnFacts } from "./column-facts.ts";
import type { DecimalSign } from "./number-notation.ts";

/** Words in brackets behind a name that say what is counted rather than in which unit. */
const noUnits: ReadonlySet<string> = new Set(["getal", "code", "score", "index", "aantal"]);

interface Named {
  readonly name: string;
  readonly unit: string;
}

/** StatLine's path of headings: three of them, or two that end in what only says that it is a value. */
function withoutPath(name: string): string {
  const parts = name.split("/").map((part) => part.trim());
  const isWord = (part: string) => /^[\p{L}\d][\p{L}\d .,'’-]*$/u.test(part);
  const isValue = (part: string | undefined) => /^(waarde|gemiddelde score)$/i.test(part ?? "");
  if (!parts.every(isWord) || (parts.length < 3 && !(parts.length === 2 && isValue(parts[1])))) return name;
  return parts.filter((part) => !isValue(part)).join(": ");
}

/** `Opleidingsniveau/Laag/Waarde (%)` is a share called 'Opleidingsniveau: laag'; `SES-WOA/Totaalscore/… (Getal)` has no unit. */
export function nameAndUnit(columnName: string, facts: readonly ColumnFacts[]): Named {
  const inBrackets = /\(([^()]{1,24})\)\s*$/.exec(columnName);
  const said = inBrackets?.[1]?.trim() ?? "";
  const unit = noUnits.has(said.toLowerCase()) ? "" : said;
  const name = withoutPath(columnName.slice(0, inBrackets?.index).trim());
  const written = facts.some(({ percents }) => percents > 0) ? "%" : facts.some(({ euros }) => euros > 0) ? "€" : "";
  const named = /^(p|perc|pct|percentage|aandeel)[_ ]/i.test(columnName) ? "%" : "";
  return { name: name || columnName, unit: unit || written || named };
}

/** Digits behind the decimal sign that count in a text. */
function decimalsIn(text: string, decimal: DecimalSign): number {
  const found = (decimal === "point" ? /\.(\d+)/ : /,(\d+)/).exec(text);
  return found?.[1]?.replace(/0+$/, "").length ?? 0;
}

const mostDecimals = 4;

/** As many digits as most of the figures have, but no more than a person reads. */
export function guessDecimals(texts: readonly string[], decimal: DecimalSign): number {
  return Math.min(mostDecimals, Math.max(0, ...texts.map((text) => decimalsIn(text, decimal))));
}

/** A share has percents; what goes below zero, or is called a score, has no zero that means nothing; the rest is a quantity. */
export function guessScale(name: string, unit: string, low: number): ScaleKind {
  if (unit === "%" || /procent|percent/i.test(unit)) return "share";
  return low < 0 || /score|index|cijfer|rapport/i.test(name) ? "interval" : "ratio";
}
