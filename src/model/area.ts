/**
 * A code of Statistics Netherlands: GM0518, WK051829, BU05182915. Letters may occur after the gemeente part (WK0363MB). A
 * square of 100 m is named after its south-west corner in hectometres of the Dutch grid: E0812N4553.
 */
export type AreaCode = string & { readonly brand: "AreaCode" };

export const areaLevels = ["gemeente", "wijk", "buurt", "grid"] as const;
export type AreaLevel = (typeof areaLevels)[number];

const shapes = {
  gemeente: /^GM\d{4}$/,
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  buurt: /^BU\d{4}[0-9A-Z]{4}$/,
  grid: /^E\d{4}N\d{4}$/
} as const satisfies Record<AreaLevel, RegExp>;

/** The code in a text, or undefined where it is none. Spaces around it, as in `"GM0518    "`, are dropped. */
export function parseAreaCode(text: string): AreaCode | undefined {
  const code = text.trim();
  return areaLevels.some((level) => shapes[level].test(code)) ? (code as AreaCode) : undefined;
}

export function levelOf(code: AreaCode): AreaLevel {
  if (code.startsWith("E")) return "grid";
  return code.startsWith("GM") ? "gemeente" : code.startsWith("WK") ? "wijk" : "buurt";
}

/** The code of the square whose south-west corner lies at these hectometres of the Dutch grid. */
export function gridCode(east: number, north: number): AreaCode {
  return `E${String(east).padStart(4, "0")}N${String(north).padStart(4, "0")}` as AreaCode;
}

/** The south-west corner of a square, in hectometres of the Dutch grid. */
export function gridCorner(code: AreaCode): { readonly east: number; readonly north: number } {
  return { east: Number(code.slice(1, 5)), north: Number(code.slice(6, 10)) };
}

/** The gemeente in which a wijk or buurt lies, by its code; of a gemeente itself, its own code. A square's code does not tell. */
export function gemeenteOf(code: AreaCode): AreaCode {
  return `GM${code.slice(2, 6)}` as AreaCode;
}

/** The wijk in which a buurt lies; undefined for the other levels. */
export function wijkOf(code: AreaCode): AreaCode | undefined {
  return levelOf(code) === "buurt" ? (`WK${code.slice(2, 8)}` as AreaCode) : undefined;
}
