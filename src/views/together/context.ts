import type { AreaCode } from "../../model/area.ts";
import type { View } from "../../model/view.ts";
import type { Pair } from "./pair.ts";

/** What every part of the view of two indicators gets. */
export interface TogetherContext {
  readonly pair: Pair;
  readonly view: View;
  readonly selection: readonly AreaCode[];
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  readonly write: (view: View, history?: "push" | "replace") => void;
  /** Something that happened and should be said. */
  readonly onTold: (text: string) => void;
}
