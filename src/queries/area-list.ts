import { type ArrowFile, openArrow } from "../engine/arrow-file.ts";
import { type AreaCode, type AreaLevel, gridCode, parseAreaCode } from "../model/area.ts";
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
  const inhabitants = file.has("inhabitants") ? { inhabitants: file.numbers("inhabitants") } : {};
  if (level === "grid") return { ...squares(file), ...inhabitants };
  const codes = codesOf(file.texts("code"));
  return {
    level,
    codes,
    names: file.texts("name"),
    gemeenten: codesOf(file.texts("gemeente")),
    gemeenteNames: file.texts("gemeente_name"),
    approximate: file.flags("approximate"),
    ...inhabitants,
    indexOf: new Map(codes.map((code, area) => [code, area]))
  };
}

/** Squares have no names and lie in no gemeente; their file holds the corners alone, which make the codes. */
function squares(file: ArrowFile): AreaList {
  const north = file.numbers("north");
  const codes = Array.from(file.numbers("east"), (east, i) => gridCode(east, north[i] ?? 0));
  const none = "" as AreaCode;
  return {
    level: "grid",
    codes,
    names: codes,
    gemeenten: codes.map(() => none),
    gemeenteNames: codes.map(() => ""),
    approximate: codes.map(() => false),
    indexOf: new Map(codes.map((code, area) => [code, area]))
  };
}
