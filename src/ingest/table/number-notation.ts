/** The sign before the decimals. With the one, the other may divide thousands. */
export const decimalSigns = ["point", "comma"] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/**
 * What a text says of how numbers are written: nothing (`12`), a decimal point (`0.5`, `1,234.5`), a decimal comma (`0,5`,
 * `1.234.567`), or that it is a number that can be read in two ways (`1.234`). Undefined: it is no number.
 */
type Notation = DecimalSign | "plain" | "ambiguous";

const thousandsPoint = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const thousandsComma = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const thousandsSpace = /^[1-9]\d{0,2}([ \u00A0\u202F]\d{3})+([.,]\d+)?$/;
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/;
const plain = /^\d+(e[+-]?\d+)?$/i;
const withPoint = /^(\d+\.\d*|\.\d+)(e[+-]?\d+)?$/i;
const withComma = /^(\d+,\d*|,\d+)(e[+-]?\d+)?$/i;

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
}

/** A number without sign, unit (`€ 12`, `12%`) and spaces between thousands. */
function partsOf(text: string): Parts {
  const bare = text.replace(/^€\s*/, "").replace(/\s*%$/, "");
  const negative = /^[-−–]/.test(bare);
  const digits = bare.replace(/^[-−–+]\s*/, "").replace(/^€\s*/, "");
  return { negative, digits: thousandsSpace.test(digits) ? digits.replace(/[ \u00A0\u202F]/g, "") : digits };
}

export function notationOf(text: string): Notation | undefined {
  const { digits } = partsOf(text);
  if (plain.test(digits)) return "plain";
  if (ambiguous.test(digits)) return "ambiguous";
  if (withPoint.test(digits) || thousandsComma.test(digits)) return "point";
  return withComma.test(digits) || thousandsPoint.test(digits) ? "comma" : undefined;
}

/** The number in a text that is written with this decimal sign; undefined where it is none. */
export function readFigure(text: string, decimal: DecimalSign): number | undefined {
  const { negative, digits } = partsOf(text);
  const thousands = decimal === "point" ? thousandsComma : thousandsPoint;
  const decimals = decimal === "point" ? withPoint : withComma;
  let number: number;
  if (plain.test(digits)) number = Number(digits);
  else if (decimals.test(digits)) number = Number(digits.replace(",", "."));
  else if (thousands.test(digits)) number = Number(digits.replaceAll(decimal === "point" ? "," : ".", "").replace(",", "."));
  else return undefined;
  if (!Number.isFinite(number)) return undefined;
  return negative && number !== 0 ? -number : number;
}
