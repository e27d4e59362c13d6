import { find, type Measurement, type Part } from "./measurement.ts";

/** A goal of the issue, and what was measured of it. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly state: "met" | "not met" | "not measured";
}

const largest = "nederland-2024";
const frame = 1000 / 60;

type All = readonly Measurement[];

const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(1)}×`;

/** All of ours in a part, one a dataset. */
const ourRows = (all: All, part: Part, metric: string) =>
  all.filter((row) => row.part === part && row.metric === metric && row.contender === "ours");

/** A bound that every row must keep; the worst of them is what is told. */
function bound(goal: string, rows: All, most: number, value: (row: Measurement) => number): Goal {
  const worst = rows.toSorted((a, b) => value(b) - value(a))[0];
  if (!worst) return { goal, measured: "–", state: "not measured" };
  const measured = `${milliseconds(value(worst))} at most (${worst.dataset})`;
  return { goal, measured, state: value(worst) <= most ? "met" : "not met" };
}

/** How many times one takes as long as another; undefined where either was not measured. */
function ratio(slow: Measurement | undefined, quick: Measurement | undefined): number | undefined {
  return slow && quick && quick.median > 0 ? slow.median / quick.median : undefined;
}

function least(goal: string, found: number | undefined, wanted: number): Goal {
  if (found === undefined) return { goal, measured: "–", state: "not measured" };
  return { goal, measured: times(found), state: found >= wanted ? "met" : "not met" };
}

function most(goal: string, found: readonly (number | undefined)[], wanted: number, what = ""): Goal {
  const known = found.filter((value) => value !== undefined);
  if (known.length === 0) return { goal, measured: "–", state: "not measured" };
  const worst = Math.max(...known);
  return { goal, measured: `${times(worst)}${what}`, state: worst <= wanted ? "met" : "not met" };
}

function stepGoals(all: All): Goal[] {
  const at = (dataset: string, contender: string, metric: string) => find(all, { part: "year step", dataset, contender, metric });
  const faster = (form: string, metric: string) =>
    least(
      `year step: at least 4× faster than react-leaflet ${form} at 12,147 areas (${metric})`,
      ratio(at(largest, `react-leaflet ${form}`, metric), at(largest, "ours", metric)),
      4
    );
  // Of the rows that were measured in turn: the machine is not the same a quarter of an hour later.
  const gridTo44 = (part: Part, who: string) => {
    const rows = all.filter((row) => row.part === part && row.dataset === "raster-synthetisch" && row.metric === "work");
    return ratio(
      rows.find(({ contender }) => contender === who),
      rows.find(({ contender }) => contender.startsWith(`${who}, `))
    );
  };
  const inApplication = (wanted: string) => all.filter(({ part, metric }) => part === "application" && metric === wanted);
  return [
    bound("year step: script at most 2 ms (median)", ourRows(all, "year step", "script"), 2, (row) => row.median),
    bound("playing: frame at most 17 ms (p95)", ourRows(all, "year step", "frame while playing"), 17, (row) => row.p95),
    ...["unkeyed", "keyed"].flatMap((form) => [faster(form, "work"), faster(form, "painted")]),
    most("year step: the grid at most 2× the 44 areas (work)", [gridTo44("year step", "ours")], 2),
    bound("year step in the application: script at most 2 ms (median)", inApplication("script"), 2, (row) => row.median),
    bound(
      "year step in the application: frame at most 17 ms while all else follows (p95)",
      inApplication("frame while playing"),
      17,
      (row) => row.p95
    ),
    most("year step in the application: the grid at most 2× the 44 areas (work)", [gridTo44("application", "the application")], 2)
  ];
}

function queryGoals(all: All): Goal[] {
  const rows = all.filter(({ part, contender }) => part === "queries" && contender === "ours");
  const felt = rows.filter(({ median }) => median > frame);
  const ratios = felt.map((row) => ratio(row, find(all, { ...pick(row), contender: "loop" })));
  const goal = "queries: at most 3× a plain loop where it takes more than a frame";
  return [
    bound("queries: the data of every action in at most 50 ms (p95)", rows, 50, (row) => row.p95),
    rows.length > 0 && felt.length === 0
      ? { goal, measured: "none takes more than a frame", state: "met" }
      : most(goal, ratios, 3)
  ];
}

const pick = ({ part, dataset, metric }: Measurement) => ({ part, dataset, metric });

/** What it took until the map could be used while a picture of it was prerendered (BENCHMARKS.md of 2026-11-26, another day), in ms. */
const withPicture = 453;

function coldGoals(all: All): Goal[] {
  const rows = all.filter(({ part, contender }) => part === "cold start" && contender === "ours");
  const limitOf = (row: Measurement) => find(all, { ...pick(row), contender: "bare page" });
  const compared = rows
    .filter(limitOf)
    .map((row) =>
      most(
        `cold start: ${row.dataset}, ${row.metric}, first coloured map at most 1.5× the bare page`,
        [ratio(row, limitOf(row))],
        1.5,
        ` (${milliseconds(row.median)})`
      )
    );
  const smallest = rows.filter(({ dataset, metric }) => dataset === "den-haag" && metric === "cold cache");
  return [
    bound(
      `cold start: a map of Den Haag to use within ${withPicture} ms, as behind a prerendered picture (median)`,
      smallest,
      withPicture,
      (row) => row.median
    ),
    ...compared
  ];
}

const inDifferences = (all: All, what: string) =>
  all.filter(({ part, metric }) => part === "differences" && metric.endsWith(what));

const inImport = (all: All, what: string) => all.filter(({ part, metric }) => part === "import" && metric.endsWith(what));

/** Every goal with what was measured, in the order of the issue. */
export function goalsOf(all: All): Goal[] {
  return [
    ...stepGoals(all),
    bound(
      "pan and zoom: frame at most 17 ms (p95)",
      ["pan", "zoom"].flatMap((metric) => ourRows(all, "pan and zoom", metric)),
      17,
      (row) => row.p95
    ),
    bound("hover: at most 1 ms to know the area (p95)", ourRows(all, "hover", "know the area"), 1, (row) => row.p95),
    ...queryGoals(all),
    bound(
      "differences: every panel answers a control in at most 50 ms (p95)",
      inDifferences(all, "answers"),
      50,
      (row) => row.p95
    ),
    bound(
      "differences: a control holds up the page for at most a frame (median)",
      inDifferences(all, "held up"),
      frame,
      (row) => row.median
    ),
    bound("import: join report ready within a second (median)", inImport(all, "ready"), 1000, (row) => row.median),
    bound("import: the first map within a second of Add (median)", inImport(all, "after Add"), 1000, (row) => row.median),
    bound(
      "export: any file of a dataset within 5 s (median)",
      all.filter(({ part }) => part === "export"),
      5000,
      (row) => row.median
    ),
    ...coldGoals(all)
  ];
}
