import { type AreaCode, parseAreaCode } from "./area.ts";
import { type NamedSet, setName } from "./named-set.ts";

/**
 * Named sets as they stand in an address: `Zuidwest:WK051833,34,36;Centrum:WK051827,29`. What follows a code is a whole code, or
 * the end that takes the place of that of the code before it.
 */
export const writeSets = (sets: readonly NamedSet[]): string =>
  sets.map(({ name, areas }) => `${name}:${writeCodes(areas)}`).join(";");

// `WK0518` and `33`, `BU0518` and `2915`: what lies behind the gemeente.
const gemeentePart = 6;

function writeCodes(areas: readonly AreaCode[]): string {
  return areas
    .map((code, i) => {
      const before = areas[i - 1];
      const isNear =
        before?.length === code.length &&
        code.length > gemeentePart &&
        before.slice(0, gemeentePart) === code.slice(0, gemeentePart);
      return isNear ? code.slice(gemeentePart) : code;
    })
    .join(",");
}

/** Undefined where a part of it cannot be understood. */
export function parseSets(text: string): readonly NamedSet[] | undefined {
  const sets: NamedSet[] = [];
  for (const piece of text.split(";")) {
    const colon = piece.indexOf(":");
    const name = setName(piece.slice(0, Math.max(0, colon)));
    const areas = parseCodes(piece.slice(colon + 1));
    if (colon < 1 || name === "" || !areas) return undefined;
    sets.push({ name, areas });
  }
  return sets;
}

function parseCodes(text: string): readonly AreaCode[] | undefined {
  const codes: AreaCode[] = [];
  for (const piece of text.split(",")) {
    const before = codes.at(-1);
    const whole = parseAreaCode(piece) ?? (before ? parseAreaCode(before.slice(0, gemeentePart) + piece.trim()) : undefined);
    if (!whole) return undefined;
    codes.push(whole);
  }
  return [...new Set(codes)];
}
