import { TrendsChart } from "./trends/trends-chart.tsx";
import { trendsSummary } from "./trends/trends-summary.ts";
import { trendsTable } from "./trends/trends-table.ts";

/** Every chart with the words and the table that go with it: they take the same data, so they say the same. */
export const charts = [{ id: "trends", Chart: TrendsChart, summary: trendsSummary, table: trendsTable }] as const;
