import type { AreaCode } from "../../model/area.ts";
import type { PairFinding } from "../../model/finding-chapters.ts";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import type { Pair } from "./pair.ts";
import type { TogetherParams, TogetherView } from "./params.ts";

/** What every part of the view of two indicators gets. */
export interface TogetherContext {
  readonly pair: Pair;
  /** Where both are at their unfavourable side, and whether they go together. */
  readonly finding: PairFinding;
  readonly view: TogetherView;
  readonly selection: readonly AreaCode[];
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  readonly change: ChangeOf<TogetherParams>;
  /** Something that happened and should be said. */
  readonly onStatus: (text: string) => void;
}
