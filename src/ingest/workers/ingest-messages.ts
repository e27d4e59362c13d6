import type { AreaList } from "../../model/area-list.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { FormatKind } from "../formats/format.ts";
import type { KnownDivision } from "../join/resemblance.ts";

/** What became of a dropped file: what it is, or why it is not taken. */
export type ExaminedFile =
  | { readonly state: "known"; readonly name: string; readonly bytes: number; readonly kind: Exclude<FormatKind, "refused"> }
  | { readonly state: "refused"; readonly name: string; readonly reason: LocalText };

/** The map beside which a table is laid: its areas by level, and the divisions that are known. */
export interface JoinMap {
  readonly areas: readonly AreaList[];
  readonly divisions: readonly KnownDivision[];
}
