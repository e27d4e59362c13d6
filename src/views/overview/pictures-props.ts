import type { FindingWords } from "../../i18n/finding-words.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import type { YearSteps } from "../../state/year-steps.ts";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import type { OverviewWords } from "./overview-words.ts";
import type { OverviewParams, OverviewView } from "./params.ts";

/** What the pictures of the overview are drawn from. */
export interface PicturesProps {
  readonly indicatorData: IndicatorYear;
  readonly topology: Parameters<typeof useShapes>[0];
  readonly view: OverviewView;
  readonly words: FindingWords;
  readonly said: OverviewWords;
  readonly onToggle: (code: AreaCode) => void;
  readonly change: ChangeOf<OverviewParams>;
  readonly steps: YearSteps;
}
