import { type AreaCode, levelOf } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { maximumSelection } from "../model/selection.ts";
import type { Notice } from "./resolve-view.ts";

/**
 * The selected areas of the level on screen. The address may hold codes of other levels too: they wait there until their
 * level is shown again. A code of this level that the dataset does not have, and any after the twelfth, give a notice.
 */
export function resolveSelection(
  codes: readonly AreaCode[],
  areas: AreaList
): { readonly selection: readonly AreaCode[]; readonly notices: readonly Notice[] } {
  const ofLevel = codes.filter((code) => levelOf(code) === areas.level);
  const known = ofLevel.filter((code) => areas.indexOf.has(code));
  const unknown = ofLevel.filter((code) => !areas.indexOf.has(code));
  const selection = known.slice(0, maximumSelection);
  const rest = known.slice(maximumSelection);
  return {
    selection,
    notices: [
      ...(unknown.length > 0 ? [{ parameter: "areas", asked: unknown.join(", "), shown: "", reason: "unknown" } as const] : []),
      ...(rest.length > 0 ? [{ parameter: "areas", asked: rest.join(", "), shown: "", reason: "too-many" } as const] : [])
    ]
  };
}

/** A selection with an area added, or taken out; undefined when there is no room for one more. */
export function toggleArea(codes: readonly AreaCode[], code: AreaCode): readonly AreaCode[] | undefined {
  if (codes.includes(code)) return codes.filter((other) => other !== code);
  const sameLevel = codes.filter((other) => levelOf(other) === levelOf(code));
  return sameLevel.length >= maximumSelection ? undefined : [...codes, code];
}
