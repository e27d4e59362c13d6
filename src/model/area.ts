/** A code of Statistics Netherlands: GM0518, WK051829, BU05182915. Letters may occur after the gemeente part (WK0363MB). */
export type AreaCode = string & { readonly brand: "AreaCode" };

export const areaLevels = ["gemeente", "wijk", "buurt"] as const;
export type AreaLevel = (typeof areaLevels)[number];

const shapes = {
  gemeente: /^GM\d{4}$/,
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  buurt: /^BU\d{4}[0-9A-Z]{4}$/
} as const satisfies Record<AreaLevel, RegExp>;

/** The code in a text, or undefined where it is none. Spaces around it, as in `"GM0518    "`, are dropped. */
export function parseAreaCode(text: string): AreaCode | undefined {
  const code = text.trim();
  return areaLevels.some((level) => shapes[level].test(code)) ? (code as AreaCode) : undefined;
}

export function levelOf(code: AreaCode): AreaLevel {
  return code.startsWith("GM") ? "gemeente" : code.startsWith("WK") ? "wijk" : "buurt";
}

/** The gemeente in which an area lies; of a gemeente itself, its own code. */
export function gemeenteOf(code: AreaCode): AreaCode {
  return `GM${code.slice(2, 6)}` as AreaCode;
}

/** The wijk in which a buurt lies; undefined for the other levels. */
export function wijkOf(code: AreaCode): AreaCode | undefined {
  return levelOf(code) === "buurt" ? (`WK${code.slice(2, 8)}` as AreaCode) : undefined;
}
