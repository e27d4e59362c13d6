import { changeBounds } from "../../analysis/change.ts";
import { className } from "../../i18n/class-words.ts";
import { formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { type ClassScheme, classCount, isNamedScheme } from "../../model/classes.ts";
import type { Indicator } from "../../model/indicator.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { type ColourKeyItem, changeItems, countClasses } from "../../view-parts/change-key.ts";

/** What the colours of a map mean. */
export interface ColourKey {
  readonly title: string;
  /** From low to high. */
  readonly items: readonly ColourKeyItem[];
  /** What stands between the colours. */
  readonly bounds: readonly string[];
  /** What the colours are called at the low end, in the middle, and at the high end. */
  readonly words: readonly string[];
  /** How many areas have no colour. */
  readonly none: number;
}

/** Digits that tell bounds apart: two that count, and no more than the indicator has. */
const digitsOf = (smallest: number, { decimals }: Pick<Indicator, "decimals">): number =>
  Math.min(decimals, Math.max(0, 1 - Math.floor(Math.log10(smallest || 1))));

/** The colours of change. */
export function changeKey(indicator: Indicator, band: number, classes: ArrayLike<number>, texts: Texts): ColourKey {
  const { t, language } = texts;
  const counts = countClasses(classes, 7);
  const bounds = changeBounds(band);
  const decimals = digitsOf(band, indicator);
  return {
    title: t("overview:key.title"),
    items: changeItems(indicator, band, counts, texts),
    bounds: [...bounds.map((bound) => -bound).toReversed(), ...bounds].map((bound) => formatSigned(bound, language, decimals)),
    words: [t("overview:key.down"), t("overview:key.same"), t("overview:key.up")],
    none: counts[0] ?? 0
  };
}

/** A bound of classes in short: two digits behind the point are enough to find one's way on a map. */
function boundOf(bound: number, { written }: ClassScheme, { signed, decimals }: Indicator, { language }: Texts): string {
  const digits = written?.decimals ?? Math.min(2, decimals);
  return (signed ? formatSigned : formatNumber)(bound, language, digits);
}

/** The colours of one year. */
export function classKey({ indicator, scheme, classes }: IndicatorYear, texts: Texts): ColourKey {
  const count = classCount(scheme);
  const counts = countClasses(classes, count);
  const colours = coloursOf(scheme);
  const items = Array.from({ length: count }, (_, i) => ({
    colour: colours[i] ?? "#ffffff",
    name: className(scheme, i + 1, texts),
    count: counts[i + 1] ?? 0
  }));
  const [first, last] = [items[0]?.name ?? "", items.at(-1)?.name ?? ""];
  return {
    title: texts.t("overview:classes"),
    items,
    bounds: scheme.bounds.map((bound) => boundOf(bound, scheme, indicator, texts)),
    words: isNamedScheme(scheme) ? [first, last] : [],
    none: counts[0] ?? 0
  };
}
