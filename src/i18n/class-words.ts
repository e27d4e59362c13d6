import { type ClassScheme, classCount, isNamedScheme } from "../model/classes.ts";
import { formatNumber, formatSigned, formatYears } from "./format.ts";
import type { Texts } from "./texts.ts";

/** A bound as its indicator's values are written; of published classes with all its digits, at least three. */
export function boundText(bound: number, { language }: Texts, { written }: Pick<ClassScheme, "written"> = {}): string {
  if (written) return (written.signed ? formatSigned : formatNumber)(bound, language, written.decimals);
  return formatSigned(bound, language, Math.max(3, String(bound).split(".")[1]?.length ?? 0));
}

/** A bound for where there is little room: with two digits, or with as many as it takes to tell it from the others. */
export function shortBound(bound: number, scheme: Pick<ClassScheme, "bounds" | "written">, texts: Texts): string {
  const most = scheme.written?.decimals ?? 5;
  const enough = [2, 3, 4].find(
    (digits) => new Set(scheme.bounds.map((own) => own.toFixed(digits))).size === scheme.bounds.length
  );
  const digits = Math.min(most, enough ?? most);
  return (scheme.written?.signed === false ? formatNumber : formatSigned)(bound, texts.language, digits);
}

/** The bounds of a class in words: `tot en met −0,428`, `hoger dan +0,168`. Bounds keep the digits that they have. */
export function boundsInWords(scheme: ClassScheme, number: number, texts: Texts): string {
  const high = scheme.bounds[number - 1];
  const low = scheme.bounds[number - 2];
  if (high !== undefined) return texts.t("map:legend.upTo", { high: boundText(high, texts, scheme) });
  return low === undefined ? texts.t("map:legend.allInOne") : texts.t("map:legend.above", { low: boundText(low, texts, scheme) });
}

/** A class as people read it: `Zwak`; of a scheme without names its bounds, from where to where. */
export function className(scheme: ClassScheme, number: number, texts: Texts): string {
  if (isNamedScheme(scheme)) return texts.t(`terms:class.${scheme.id}.${number}` as "terms:class.leefbaarometer-total.1");
  const [low, high] = [scheme.bounds[number - 2], scheme.bounds[number - 1]];
  if (low === undefined || high === undefined) return boundsInWords(scheme, number, texts);
  return texts.t("map:legend.between", { low: boundText(low, texts, scheme), high: boundText(high, texts, scheme) });
}

/** What a division of the reader's own is: `eigen indeling: 5 klassen met evenveel waarden …`; undefined for other schemes. */
export function divisionInWords(scheme: ClassScheme, texts: Texts): string | undefined {
  const { t, language } = texts;
  const { chosen } = scheme;
  if (!chosen) return undefined;
  const count = classCount(scheme);
  const { choice } = chosen;
  if (choice.method === "manual") return t("map:division.manual", { count });
  const first = chosen.years[0];
  const words = t(`map:division.${choice.method}`, {
    count,
    values: formatNumber(chosen.values, language),
    years: first === undefined ? "" : formatYears(first, chosen.years.at(-1) ?? first)
  });
  return [
    words,
    ...(chosen.sampled === undefined ? [] : [t("map:division.sampled", { count: chosen.sampled })]),
    ...(count < choice.count ? [t("map:division.fewer", { count: choice.count })] : [])
  ].join(" ");
}
