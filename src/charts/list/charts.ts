import type { ChartDefinition } from "../chart-definition.ts";
import { contributions } from "../contributions/contributions.ts";
import { gap } from "../gap/gap.ts";
import { histogram } from "../histogram/histogram.ts";
import { moran } from "../moran/moran.ts";
import { movers } from "../movers/movers.ts";
import { scatter } from "../scatter/scatter.ts";
import { spread } from "../spread/spread.ts";
import { transitions } from "../transitions/transitions.ts";
import { trends } from "../trends/trends.ts";

/** Every chart with its layout, component, sentence and table. The gallery (tests/gallery) has the cases of each. */
export const charts = [
  trends,
  spread,
  movers,
  contributions,
  scatter,
  transitions,
  moran,
  gap,
  histogram
] as const satisfies readonly ChartDefinition[];
