import { type ClassScheme, isNamedScheme } from "../model/classes.ts";
import { formatSigned } from "./format.ts";
import type { Texts } from "./texts.ts";

/** A bound with all its digits, at least three. */
export const boundText = (bound: number, { language }: Texts) =>
  formatSigned(bound, language, Math.max(3, String(bound).split(".")[1]?.length ?? 0));

/** The bounds of a class in words: `tot en met −0,428`, `hoger dan +0,168`. Bounds keep the digits that they have. */
export function boundsInWords(scheme: ClassScheme, number: number, texts: Texts): string {
  const high = scheme.bounds[number - 1];
  const low = scheme.bounds[number - 2];
  if (high !== undefined) return texts.t("map:legend.upTo", { high: boundText(high, texts) });
  return low === undefined ? "" : texts.t("map:legend.above", { low: boundText(low, texts) });
}

/** A class as people read it: `Zwak`; of a scheme without names its bounds. */
export function className(scheme: ClassScheme, number: number, texts: Texts): string {
  if (!isNamedScheme(scheme)) return boundsInWords(scheme, number, texts);
  return texts.t(`terms:class.${scheme.id}.${number}` as "terms:class.leefbaarometer-total.1");
}
