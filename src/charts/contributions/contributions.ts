import { defineChart } from "../chart-definition.ts";
import { ContributionsChart } from "./contributions-chart.tsx";
import { contributionsHeight, contributionsInk, contributionsLayout } from "./contributions-layout.ts";
import { contributionsSummary } from "./contributions-summary.ts";
import { contributionsTable } from "./contributions-table.ts";

/** A figure, a change or a difference in parts that add up. */
export const contributions = defineChart({
  id: "contributions",
  height: contributionsHeight,
  layout: contributionsLayout,
  ink: contributionsInk,
  Chart: ContributionsChart,
  summary: contributionsSummary,
  table: contributionsTable
});
