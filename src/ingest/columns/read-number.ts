import { DataProblem, type Place } from "../../files/data-problem.ts";

const missing = new Set(["", "NA", "NaN", ".", "-", "x", "NULL", "null"]);

/** CBS writes -99997, -99995 and the like for a figure that is secret, unknown or does not apply. */
const secretBelow = -99990;

// A number of a thousand digits is none, and takes the expression its time.
const longest = 60;

const form = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

interface Options {
  readonly decimalComma: boolean;
}

/** The number in a cell; null where it holds a sign for 'missing'; a DataProblem where it is neither. */
export function readNumber(text: string, { decimalComma }: Options, place: () => Place): number | null {
  const bare = text.trim();
  if (missing.has(bare)) return null;
  const plain = decimalComma && !bare.includes(".") ? bare.replace(",", ".") : bare;
  const number = plain.length <= longest && form.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(number)) {
    throw new DataProblem({ ...place(), value: text }, "table.number");
  }
  return number <= secretBelow ? null : number;
}

/** Digits behind the point and digits that count, in a number as it was written. */
export function digitsOf(text: string): { decimals: number; significant: number } {
  const [mantissa = "", exponent = "0"] = text.trim().toLowerCase().replace(",", ".").split("e");
  const [whole = "", fraction = ""] = mantissa.replace(/^[+-]/, "").split(".");
  return {
    decimals: Math.max(0, fraction.length - Number(exponent)),
    significant: `${whole}${fraction}`.replace(/^0+/, "").length
  };
}
