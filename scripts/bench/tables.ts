import type { Goal } from "./goals.ts";
import { find, type Measurement, type Part, parts } from "./measurement.ts";
import type { Table } from "./table.ts";

const titles: Readonly<Record<Part, string>> = {
  "year step": "Year step: from classes to pixels, the map alone",
  application: "Year step in the real application, with everything beside the map",
  "pan and zoom": "Pan and zoom: time between frames",
  hover: "Hover: time to know the area under the pointer",
  queries: "Queries behind the interface",
  differences: "Differences: a control of that view, answered by every panel in the real application",
  import: "Import: a table of one's own, dropped on the page, until the join report and the map",
  export: "Export: a file of everything behind the map, or its picture, in the real application",
  "cold start": "Cold start: from the navigation to the first coloured map, and to a map that can be used",
  bytes: "Bytes on the wire (brotli)"
};

/** With whom the others of a part are compared. */
const standards: Partial<Record<Part, string>> = { "cold start": "bare page", queries: "loop" };

function duration(milliseconds: number): string {
  if (milliseconds >= 100) return milliseconds.toFixed(0);
  return milliseconds.toFixed(milliseconds >= 10 ? 1 : milliseconds >= 0.1 ? 2 : 4);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** As a ratio to the standard of its part: more than 1 is slower. */
function ratioOf(all: readonly Measurement[], row: Measurement): string {
  const { part, dataset, metric } = row;
  const standard = find(all, { part, dataset, metric, contender: standards[part] ?? "ours" });
  return standard && standard.median > 0 ? `${(row.median / standard.median).toPrecision(2).replace(/e\+(\d+)$/, "e$1")}×` : "–";
}

const count = new Intl.NumberFormat("en");

function bytesTable(rows: readonly Measurement[]): Table {
  return {
    title: titles.bytes,
    header: ["what", "when", "dataset", "kB"],
    rows: rows.map(({ metric, contender, dataset, median }) => [metric, contender, dataset, kilobytes(median)])
  };
}

function timesTable(part: Part, all: readonly Measurement[], rows: readonly Measurement[]): Table {
  return {
    title: `${titles[part]}, ms`,
    header: ["areas", "what", "who", "median", "p95", "n", `× ${standards[part] ?? "ours"}`],
    rows: rows.map((row) => [
      count.format(row.areas),
      row.metric,
      row.contender,
      duration(row.median),
      duration(row.p95),
      String(row.n),
      ratioOf(all, row)
    ])
  };
}

/** Same areas together, and within them the same thing measured: contenders stand under each other. */
function inOrder(rows: readonly Measurement[]): Measurement[] {
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  return rows.toSorted((a, b) => a.areas - b.areas || metrics.indexOf(a.metric) - metrics.indexOf(b.metric));
}

/** A table for each part that was measured. */
export function tablesOf(all: readonly Measurement[]): Table[] {
  return parts.flatMap((part) => {
    const rows = all.filter((row) => row.part === part);
    if (rows.length === 0) return [];
    return part === "bytes" ? bytesTable(rows) : timesTable(part, all, inOrder(rows));
  });
}

export const goalTable = (goals: readonly Goal[]): Table => ({
  title: "Goals",
  header: ["goal", "measured", ""],
  rows: goals.map(({ goal, measured, state }) => [goal, measured, state])
});
