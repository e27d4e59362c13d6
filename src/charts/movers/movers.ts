import { defineChart } from "../chart-definition.ts";
import { MoversChart } from "./movers-chart.tsx";
import { moversHeight, moversInk, moversLayout } from "./movers-layout.ts";
import { moversSummary } from "./movers-summary.ts";
import { moversTable } from "./movers-table.ts";

/** Who rose and who fell between two years. */
export const movers = defineChart({
  id: "movers",
  height: moversHeight,
  layout: moversLayout,
  ink: moversInk,
  Chart: MoversChart,
  summary: moversSummary,
  table: moversTable
});
