import type { AreaCode } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import type { View } from "../model/view.ts";
import type { YearSteps } from "../state/year-steps.ts";

/** What every view gets: what is on screen, and the ways to change it. */
export interface PaneProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly selection: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  /** The way to another year: the map shows it at once, the address and all else follow. */
  readonly steps: YearSteps;
  readonly write: (view: View, history?: "push" | "replace") => void;
  /** The view that the address names; the other one stands beside it on a wide screen, with less around it. */
  readonly main: boolean;
  /** Opens what changes the classes of the indicator. */
  readonly onClasses?: () => void;
}
