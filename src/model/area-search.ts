import type { AreaList } from "./area-list.ts";

/** Names under which people look for a gemeente whose official name is another. */
const everydayNames: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "Den Haag",
  "'s-Hertogenbosch": "Den Bosch"
};

/** The name of a gemeente as people say it. */
const everydayName = (officialName: string): string => everydayNames[officialName] ?? officialName;

/** Lower case, without diacritics, dashes and apostrophes: what is left is what people type. */
export const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/[-–./]/g, " ");

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
  const names = areas.names.map((name) => folded(everydayName(name) === name ? name : `${everydayName(name)} ${name}`));
  const codes = areas.codes.map((code) => code.toLowerCase());
  const gemeenten = areas.gemeenteNames.map((name) => folded(`${name} ${everydayName(name)}`));
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
