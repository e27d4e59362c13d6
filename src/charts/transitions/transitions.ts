import { defineChart } from "../chart-definition.ts";
import { TransitionsChart } from "./transitions-chart.tsx";
import { transitionsLayout } from "./transitions-layout.ts";
import { transitionsSummary } from "./transitions-summary.ts";
import { transitionsTable } from "./transitions-table.ts";

/** How many areas went from which class to which: a table whose height, and whose room for words, the style sheet decides. */
export const transitions = defineChart({
  id: "transitions",
  height: () => 0,
  layout: (data, _, texts) => transitionsLayout(data, texts),
  ink: () => ({ labels: [] }),
  Chart: TransitionsChart,
  summary: transitionsSummary,
  table: transitionsTable
});
