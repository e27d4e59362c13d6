import { defineChart } from "../chart-definition.ts";
import { MoranChart } from "./moran-chart.tsx";
import { moranHeight, moranInk, moranLayout } from "./moran-layout.ts";
import { moranSummary } from "./moran-summary.ts";
import { moranTable } from "./moran-table.ts";

/** Moran's I year by year: whether like lies beside like. */
export const moran = defineChart({
  id: "moran",
  height: moranHeight,
  layout: moranLayout,
  ink: moranInk,
  Chart: MoranChart,
  summary: moranSummary,
  table: moranTable
});
