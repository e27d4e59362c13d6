import { type AreaCode, type AreaLevel, parseAreaCode } from "../../model/area.ts";

/** Area codes without their letters, as Excel and older files have them: `0518` or `518`, `051829`, `05182915`. */
const form = /^\d{3,4}(?:[0-9A-Z]{2}){0,2}$/;

export const looksBare = (text: string): boolean => form.test(text.toUpperCase());

/** The level of bare codes by their longest. */
export function bareLevel(longest: number): AreaLevel {
  if (longest <= 4) return "gemeente";
  return longest <= 6 ? "wijk" : "buurt";
}

const shapes = {
  gemeente: { letters: "GM", length: 4 },
  wijk: { letters: "WK", length: 6 },
  buurt: { letters: "BU", length: 8 }
} as const;

/** The code that a bare one stands for; a zero that a spreadsheet dropped from its front is put back. */
export function fullCode(bare: string, level: AreaLevel): AreaCode | undefined {
  if (level === "grid") return undefined;
  const { letters, length } = shapes[level];
  return parseAreaCode(`${letters}${bare.toUpperCase().padStart(length, "0")}`);
}
