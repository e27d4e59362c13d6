import { useIndicatorYear } from "../../../src/indicator-data/use-indicator-year.ts";
import type { ViewProps } from "../../../src/view-parts/view-props.ts";
import { madeFigure } from "./made-figures.ts";
import type { MadeParams } from "./params.ts";

/** One figure of the year on screen. */
export function MadeViewOfAreas({ dataset, view, selection }: ViewProps<MadeParams>) {
  const { indicatorData } = useIndicatorYear(dataset, view, selection);
  return indicatorData ? (
    <p id="made">
      {view.shade} {madeFigure(indicatorData, view).toFixed(4)}
    </p>
  ) : null;
}
