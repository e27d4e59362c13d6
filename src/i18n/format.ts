import type { Indicator } from "../model/indicator.ts";
import type { Language } from "../model/local-text.ts";

export const locales = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

/** Typographic minus: Intl writes a hyphen-minus, which is shorter than the plus it stands against. */
const trueMinus = (text: string) => text.replaceAll("-", "−");

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  // Every figure on screen passes here: a key of two numbers and two words, not of an object in JSON.
  const { minimumFractionDigits: least, maximumFractionDigits: maximum, signDisplay, unit } = options;
  const key = `${language} ${least} ${maximum} ${signDisplay} ${unit}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], options);
  cache.set(key, made);
  return made;
}

/** A number with so many digits behind the point: `1.234,5` in Dutch, `1,234.5` in English. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return trueMinus(numberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value));
}

/** A number with its sign, plus or true minus; zero has none. */
export function formatSigned(value: number, language: Language, decimals: number): string {
  return trueMinus(
    numberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: "exceptZero"
    }).format(value)
  );
}

/** A value of an indicator as it is shown: signed where the indicator is a deviation, with the indicator's decimals. */
export function formatValue(value: number, indicator: Indicator, language: Language): string {
  return indicator.signed ? formatSigned(value, language, indicator.decimals) : formatNumber(value, language, indicator.decimals);
}

/** `7 maart 2018`, `7 March 2018`. */
export function formatDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long" }).format(date);
}

/** `2014–2018`; a single year stands alone. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `wijk, buurt en gemeente`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);
}

/** `wijk, buurt of gemeente`. */
export function formatAlternatives(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "disjunction" }).format(items);
}

/** `12 kB`, `3,4 MB`: a size of a file, in thousands as file managers do. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const size = bytes / 1000 ** step;
  return numberFormat(language, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: step > 1 && size < 100 ? 1 : 0
  }).format(size);
}
