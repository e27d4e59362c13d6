import { defineChart } from "../chart-definition.ts";
import { GapChart } from "./gap-chart.tsx";
import { gapHeight, gapInk, gapLayout } from "./gap-layout.ts";
import { gapSummary } from "./gap-summary.ts";
import { gapTable } from "./gap-table.ts";

/** A set of areas against others. */
export const gap = defineChart({
  id: "gap",
  height: gapHeight,
  layout: gapLayout,
  ink: gapInk,
  Chart: GapChart,
  summary: gapSummary,
  table: gapTable
});
