import type { Language } from "../model/local-text.ts";
import { locales } from "./format.ts";

/** A number as people type it, with a comma or a point before the decimals; undefined for anything else. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A number as it stands in a field: in the language of the page, without separators of thousands, every digit it has. */
export const numberToType = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { useGrouping: false, maximumFractionDigits: 12 }).format(value);
