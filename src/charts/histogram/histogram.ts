import { defineChart } from "../chart-definition.ts";
import { HistogramChart } from "./histogram-chart.tsx";
import { histogramHeight, histogramInk, histogramLayout } from "./histogram-layout.ts";
import { histogramSummary } from "./histogram-summary.ts";
import { histogramTable } from "./histogram-table.ts";

/** How values are spread over classes, with bounds that can be moved. */
export const histogram = defineChart({
  id: "histogram",
  height: histogramHeight,
  layout: histogramLayout,
  ink: histogramInk,
  Chart: HistogramChart,
  summary: histogramSummary,
  table: histogramTable
});
