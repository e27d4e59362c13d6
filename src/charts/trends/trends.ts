import { defineChart } from "../chart-definition.ts";
import { TrendsChart } from "./trends-chart.tsx";
import { trendsHeight, trendsInk, trendsLayout } from "./trends-layout.ts";
import { trendsSummary } from "./trends-summary.ts";
import { trendsTable } from "./trends-table.ts";

/** Lines of areas over the years, with the mean and the band of all. */
export const trends = defineChart({
  id: "trends",
  height: trendsHeight,
  layout: trendsLayout,
  ink: trendsInk,
  Chart: TrendsChart,
  summary: trendsSummary,
  table: trendsTable
});
