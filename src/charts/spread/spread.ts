import { defineChart } from "../chart-definition.ts";
import { SpreadChart } from "./spread-chart.tsx";
import { spreadHeight, spreadInk, spreadLayout } from "./spread-layout.ts";
import { spreadSummary } from "./spread-summary.ts";
import { spreadTable } from "./spread-table.ts";

/** How far areas lie apart, year by year. */
export const spread = defineChart({
  id: "spread",
  height: spreadHeight,
  layout: spreadLayout,
  ink: spreadInk,
  Chart: SpreadChart,
  summary: spreadSummary,
  table: spreadTable
});
