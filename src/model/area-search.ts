import type { AreaList } from "./area-list.ts";
import { everydayName } from "./everyday-name.ts";

/** Lower case, without diacritics, dashes and apostrophes: what is left is what people type. */
export const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/[-–./]/g, " ");

/** The name as people say it, in both languages, before the official one; each once. */
const allNames = (name: string) => [...new Set([everydayName(name).nl, everydayName(name).en, name])].join(" ");

export interface SearchHit {
  /** The area's index in the list. */
  readonly area: number;
  /** How well it matches: 0 the name itself, 1 its beginning, 2 the beginning of a word, 3 inside, 4 code, 5 gemeente. */
  readonly quality: number;
}

export type AreaSearch = (text: string) => readonly SearchHit[];

function qualityOf(name: string, code: string, gemeente: string, wanted: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  if (name.includes(wanted)) return 3;
  if (code.includes(wanted)) return 4;
  return gemeente.includes(wanted) ? 5 : undefined;
}

/** Searches names (in part, without diacritics), codes, and the official and everyday names of gemeenten. */
export function areaSearch(areas: AreaList): AreaSearch {
  const names = areas.names.map((name) => folded(allNames(name)));
  const codes = areas.codes.map((code) => code.toLowerCase());
  const gemeenten = areas.gemeenteNames.map((name) => folded(allNames(name)));
  const collator = new Intl.Collator("nl", { numeric: true });
  return (text) => {
    const wanted = folded(text).trim();
    if (wanted === "") return [];
    return names
      .flatMap((name, area) => {
        const quality = qualityOf(name, codes[area] ?? "", gemeenten[area] ?? "", wanted);
        return quality === undefined ? [] : [{ area, quality }];
      })
      .sort((a, b) => a.quality - b.quality || collator.compare(names[a.area] ?? "", names[b.area] ?? ""));
  };
}
