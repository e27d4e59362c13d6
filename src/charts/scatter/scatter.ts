import { defineChart } from "../chart-definition.ts";
import { ScatterChart } from "./scatter-chart.tsx";
import { scatterHeight, scatterInk, scatterLayout } from "./scatter-layout.ts";
import { scatterSummary } from "./scatter-summary.ts";
import { scatterTable } from "./scatter-table.ts";

/** Two figures of each area against each other. */
export const scatter = defineChart({
  id: "scatter",
  height: scatterHeight,
  layout: scatterLayout,
  ink: scatterInk,
  Chart: ScatterChart,
  summary: scatterSummary,
  table: scatterTable
});
