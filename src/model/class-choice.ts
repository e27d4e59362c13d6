import { type ClassScheme, isNamedScheme, schemeOf } from "./classes.ts";
import type { DatasetLevel } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";

/** Ways to divide values that need no hand: as many areas in each class, natural breaks, classes of one width. */
export const classMethods = ["quantile", "natural", "equal"] as const;
export type ClassMethod = (typeof classMethods)[number];

/** How many classes can be told apart by their colours. */
export const fewestClasses = 2;
export const mostClasses = 9;

/** Whose values are divided: of all years, so that a colour means the same in each, or of the year on screen alone. */
export const classSpans = ["all", "year"] as const;
export type ClassSpan = (typeof classSpans)[number];

/** How a reader wants values divided into classes, in the place of the indicator's own classes. */
export type ClassChoice =
  | { readonly method: ClassMethod; readonly count: number; readonly span: ClassSpan }
  | { readonly method: "manual"; readonly bounds: readonly number[] };

const plainNumber = /^-?\d+(\.\d+)?$/;

function parseBounds(parts: readonly string[]): readonly number[] | undefined {
  if (parts.length < fewestClasses - 1 || parts.length > mostClasses - 1) return undefined;
  const bounds = parts.map((part) => (plainNumber.test(part) ? Number(part) : Number.NaN));
  const isRising = bounds.every((bound, i) => Number.isFinite(bound) && (i === 0 || bound > (bounds[i - 1] ?? 0)));
  return isRising ? bounds : undefined;
}

/** Reads `quantile_5`, `natural_5_year`, `manual_-0.5_0_1.25` (rising bounds); undefined for anything else. */
export function parseClassChoice(text: string): ClassChoice | undefined {
  const [name, ...parts] = text.split("_");
  if (name === "manual") {
    const bounds = parseBounds(parts);
    return bounds && { method: "manual", bounds };
  }
  const method = classMethods.find((known) => known === name);
  const [number = "", span, ...rest] = parts;
  const count = /^\d$/.test(number) ? Number(number) : 0;
  const isKnown = count >= fewestClasses && count <= mostClasses && (span === undefined || span === "year") && rest.length === 0;
  return method && isKnown ? { method, count, span: span === "year" ? "year" : "all" } : undefined;
}

/** A number without an exponent, as an address holds it: 15 digits at most, and no more than 12 behind the point. */
function plain(value: number): string {
  const exact = Number(value.toPrecision(15));
  const text = String(exact);
  return text.includes("e") ? exact.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** The choice as it stands in the address. */
export function writeClassChoice(choice: ClassChoice): string {
  if (choice.method === "manual") return ["manual", ...choice.bounds.map(plain)].join("_");
  return [choice.method, choice.count, ...(choice.span === "year" ? ["year"] : [])].join("_");
}

/** The choice that is left when another indicator comes on screen: bounds that were set by hand belong to one indicator. */
export function choiceForOther(text: string | undefined): string | undefined {
  return text === undefined || parseClassChoice(text)?.method === "manual" ? undefined : text;
}

/** The classes that an indicator came with at a level; where they have no names, with the way its values are written. */
export function schemeOfIndicator(indicator: Indicator, level: Pick<DatasetLevel, "classBounds">): ClassScheme {
  const { id, classes } = indicator;
  const scheme = classes === undefined ? { id, bounds: level.classBounds?.[id] ?? [], official: false } : schemeOf(classes);
  return isNamedScheme(scheme) ? scheme : withNumbers({ ...scheme, diverging: indicator.signed }, indicator);
}

/** More digits than this behind the point are never shown. */
const mostDecimals = 9;

/** A scheme whose bounds are written as values of the indicator are, with as many more digits as keep them apart. */
export function withNumbers(scheme: ClassScheme, { decimals, signed, unit }: Indicator): ClassScheme {
  const areApart = (digits: number) => new Set(scheme.bounds.map((bound) => bound.toFixed(digits))).size === scheme.bounds.length;
  let digits = decimals;
  while (digits < mostDecimals && !areApart(digits)) digits++;
  return { ...scheme, written: { decimals: digits, signed, unit } };
}
