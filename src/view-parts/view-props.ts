import type { AreaCode } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Params } from "../model/param.ts";
import type { View } from "../model/shared-params.ts";
import type { History } from "../state/use-address.ts";
import type { YearSteps } from "../state/year-steps.ts";

/** Changes some values of what is on screen: the way to another view of it. */
export type ChangeOf<Own extends Params = Record<never, never>> = (change: Partial<View<Own>>, history?: History) => void;

/** What every view gets: what is on screen, and the ways to change it. `Own` is the set of parameters that it reads beside the shared ones. */
export interface ViewProps<Own extends Params = Record<never, never>> {
  readonly dataset: Dataset;
  readonly view: View<Own>;
  readonly selection: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  /** The way to another year: the map shows it at once, the address and all else follow. */
  readonly steps: YearSteps;
  /** The same function from drawing to drawing: it changes the view of the moment. */
  readonly change: ChangeOf<Own>;
  /** The view that the address names; the other one stands beside it on a wide screen, with less around it. */
  readonly main: boolean;
  /** Opens what changes the classes of the indicator. */
  readonly onClasses?: () => void;
}
