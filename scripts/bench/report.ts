import { goalsOf } from "./goals.ts";
import type { Machine } from "./machine.ts";
import type { Measurement } from "./measurement.ts";
import { noteLines } from "./note-lines.ts";
import { markdownTable, plainTable } from "./table.ts";
import { goalTable, tablesOf } from "./tables.ts";

type Place = Pick<Measurement, "part" | "dataset">;

/** A part of a dataset that was measured by a later run than the rest. */
export interface Anew extends Place, Pick<Machine, "date" | "commit"> {
  /** What was of a later patch by then: `browser Chromium 156.0.8078.108`. */
  readonly patches: readonly string[];
}

/** A part of a dataset that could not be measured. */
export interface Failure extends Place {
  readonly problem: string;
}

/** All that one run found, and what later runs of parts put into its place: the form of results.json. */
export interface Results {
  readonly machine: Machine;
  /** What a reader must know of this run: what was left out, what was made. */
  readonly notes: readonly string[];
  readonly again?: readonly Anew[];
  readonly failures?: readonly Failure[];
  readonly measurements: readonly Measurement[];
}

/** What holds for every run. */
const explanation = `Everything that is compared ran in one browser, in turn, on the same boundaries and classes, in a map of 1000 by 640 pixels at one pixel per point. Each contender is opened three times in turn, takes one step that is not timed, and then repeats.

- **script**: the step itself (for React within \`flushSync\`), and what the library left for the next animation frame. **work**: script, style, layout and paint in the main thread. **painted**: from the step to the beginning of the frame after the one that shows it. These three come from a browser that draws as soon as there is something to draw, so that nothing is rounded up to the 16.7 ms of a screen. **frame while playing**: the two frames after a step, at ten steps and 60 frames a second.
- The contenders' maps have the same colours and white borders. *Ours* is \`src/map/leaflet-map.tsx\` as it is, which also hatches areas without data; react-leaflet's are its \`<GeoJSON>\` (SVG), *keyed* remade each step as its documentation shows, *unkeyed* given a new style; ECharts gets new data for its map series, without animation.
- **in the application**, the same three, in a browser with 60 frames a second, of a choice on the timeline; its **frame while playing** are all frames until half a second after the step, in which address, charts, table and words follow the map. What that takes is told apart: the time until the words are there, all script from the step until everything is done, and the longest task (of 50 ms or more; 0 where there is none).
- **know the area**: ours reads the raster of ids; SVG asks the browser (\`elementFromPoint\`); Leaflet's canvas and ECharts search their shapes. Averages over a grid of 576 points, for the clock's grain is 0.1 ms; Leaflet's canvas, which answers once in 32 ms, by point of 36.
- **queries**: *ours* is what the interface does (the matrix and the percentiles come from DuckDB by the statements in src/queries, a year, a line and a change from the matrix it holds), *DuckDB* the same question in SQL each time, *loop* a loop over the typed array. All answers are compared before they are timed. arquero makes functions from text, so the page of the queries alone runs without the site's policy.
- **differences**: from the change of a control to the moment at which every panel of that view has its new figures, and the longest time for which the main thread did nothing else. A reader goes back and forth: what was computed lately is kept, and next years are computed ahead. *The first time* is a page that was not asked it before, each control after the one above it.
- **export**: from the press of the button to the moment at which the browser saves the file: all areas, years and indicators of the level, or the picture of what is seen. The first file of a format, which fetches its writer, is left out.
- **cold start**: a new profile, then once more with its cache, in a window that has been open for a second and a half, for its own address bar keeps a core busy until then; the server compresses (brotli) and has done so before. The *bare page* fetches the same boundaries and values and paints them once, without a library; the *ECharts* page does the same with ECharts. *Ours* is the application: the frame in which its first coloured map is on screen. That the map answers to a pointer from that moment on is checked before anything is timed.`;

const machineLines = (machine: Machine) => Object.entries(machine).map(([name, value]) => `${name}: ${value}`);

/** For the terminal. */
export function plainReport(results: Results): string {
  const { machine, measurements } = results;
  const tables = [...tablesOf(measurements), goalTable(goalsOf(measurements))].map(plainTable);
  return [machineLines(machine).join("\n"), ...noteLines(results), ...tables].join("\n\n");
}

/** BENCHMARKS.md. */
export function markdownReport(results: Results): string {
  const { machine, measurements } = results;
  return [
    "# Benchmarks",
    "Written by `npm run bench`; the same figures stand in [scripts/bench/results.json](scripts/bench/results.json). Medians and 95th percentiles in milliseconds, of one machine on one day.",
    machineLines(machine)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...noteLines(results).map((note) => `> ${note}`),
    "## Goals",
    markdownTable(goalTable(goalsOf(measurements))),
    "## What was measured, and how",
    explanation,
    "## Results",
    ...tablesOf(measurements).map(markdownTable)
  ]
    .join("\n\n")
    .concat("\n");
}
