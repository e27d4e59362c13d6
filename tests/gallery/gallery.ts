import type { ChartDefinition } from "../../src/charts/chart-definition.ts";
import { charts } from "../../src/charts/list/charts.ts";
import { type ChartCase, type ChartCases, casesOf } from "./chart-case.ts";
import { contributionsCases } from "./contributions-cases.ts";
import { gapCases } from "./gap-cases.ts";
import { histogramCases } from "./histogram-cases.ts";
import { moranCases } from "./moran-cases.ts";
import { moversCases } from "./movers-cases.ts";
import { scatterCases } from "./scatter-cases.ts";
import { spreadCases } from "./spread-cases.ts";
import { transitionsCases } from "./transitions-cases.ts";
import { trendsCases } from "./trends-cases.ts";

type Listed = (typeof charts)[number];
type DataOf<Chart> = Chart extends ChartDefinition<string, infer Data> ? Data : never;

/** The cases of every chart in the list: a chart without any is an error of types. */
const cases = {
  trends: trendsCases,
  spread: spreadCases,
  movers: moversCases,
  contributions: contributionsCases,
  scatter: scatterCases,
  transitions: transitionsCases,
  moran: moranCases,
  gap: gapCases,
  histogram: histogramCases
} satisfies { readonly [Chart in Listed as Chart["id"]]: ChartCases<DataOf<Chart>> };

export interface GalleryChart {
  /** Whatever its data are: they fit its cases, which the type of `cases` sees to. */
  readonly chart: ChartDefinition;
  readonly cases: readonly ChartCase<never>[];
  readonly figures: ChartCases<never>["figures"];
  readonly events: ChartCases<never>["events"];
}

/** Every chart of the list with its cases: what is looked at, measured, and compared as pictures. */
export const gallery: readonly GalleryChart[] = charts.map((chart) => {
  const own = cases[chart.id] as unknown as ChartCases<never>;
  return { chart, cases: casesOf(own), figures: own.figures, events: own.events };
});
