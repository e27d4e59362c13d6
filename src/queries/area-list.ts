import { openArrow } from "../engine/arrow-file.ts";
import { type AreaCode, type AreaLevel, parseAreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";

function codesOf(texts: readonly string[]): AreaCode[] {
  return texts.map((text) => {
    const code = parseAreaCode(text);
    if (!code) throw new TypeError(`${text} is no area code`);
    return code;
  });
}

/** The areas of a level from their Arrow file (see ARCHITECTURE.md for its columns). */
export function readAreaList(level: AreaLevel, bytes: Uint8Array): AreaList {
  const file = openArrow(bytes);
  const codes = codesOf(file.texts("code"));
  return {
    level,
    codes,
    names: file.texts("name"),
    gemeenten: codesOf(file.texts("gemeente")),
    gemeenteNames: file.texts("gemeente_name"),
    approximate: file.flags("approximate"),
    ...(file.has("inhabitants") ? { inhabitants: file.numbers("inhabitants") } : {}),
    indexOf: new Map(codes.map((code, area) => [code, area]))
  };
}
