import { existsSync, readFileSync } from "node:fs";
import { checkDataset, checkEntries } from "../../src/queries/check-dataset.ts";

/** A level of a served dataset, as a page of the benchmark is told to draw it. */
export interface BenchDataset {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly areas: number;
  readonly years: readonly number[];
  /** Steps of the timeline: measured years, and permutations of the first where there are too few to step. */
  readonly steps: number;
  readonly isPermuted: boolean;
  /** Squares whose codes say where they lie, for which the others have no form: drawn by ours alone. */
  readonly isGrid: boolean;
  /** What a page reads in its address. */
  readonly address: string;
  /** Of a grid: the smallest dataset, measured in turn with it, for the one is said to take hardly longer than the other. */
  readonly beside?: BenchDataset;
}

/** Who draws the smallest dataset in turn with the grid, as the report names it. */
export const nameBeside = (who: string, { areas }: BenchDataset) => `${who}, ${areas} areas in turn`;

/** Fewer years than this are no timeline to step along; as many steps are then made. */
const [fewestSteps, madeSteps] = [2, 8];

interface Wanted {
  readonly id: string;
  readonly level: string;
  /** How it is made where it is not there. */
  readonly recipe: string;
}

/** In order of size. */
export const wantedDatasets: readonly Wanted[] = [
  { id: "den-haag", level: "wijk", recipe: "npx tsx scripts/build-data.ts" },
  {
    id: "nederland-2022",
    level: "wijk",
    recipe:
      'npm run data -- --scores "$S/leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv" --boundaries $S/boundaries/nl_wijken_2022.geojson --boundaries $S/boundaries/nl_gemeenten_2022.geojson --kerncijfers $S/cbs/nl_wijken_kwb2022.csv --id nederland-2022'
  },
  {
    id: "nederland-2024",
    level: "buurt",
    recipe:
      "npm run data -- --scores $S/leefbaarometer-3.0/nl_buurtscores_2024.csv --boundaries <each file in $S/boundaries/nl_buurten_2024> --id nederland-2024"
  },
  { id: "raster-synthetisch", level: "grid", recipe: "npm run data -- --synthetic-grid 350000" }
];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Missing {
  readonly id: string;
  readonly sentence: string;
}

/** The datasets that are served here, and a sentence for each that is not. */
export function findDatasets(served: string, wanted: readonly Wanted[]): { found: BenchDataset[]; missing: Missing[] } {
  const index = `${served}/index.json`;
  const entries = existsSync(index) ? checkEntries(readJson(index)) : [];
  const found: BenchDataset[] = [];
  const missing: Missing[] = [];
  for (const { id, level, recipe } of wanted) {
    const entry = entries.find((candidate) => candidate.id === id);
    const dataset = entry ? checkDataset(readJson(`${served}/${entry.path}manifest.json`)) : undefined;
    const facts = dataset?.levels.find((candidate) => candidate.level === level);
    const scores = facts?.scoreFiles[0];
    const indicator = dataset?.indicators.find((candidate) => candidate.id === dataset.primary);
    if (!entry || !dataset || !facts || !scores || !indicator) {
      missing.push({ id, sentence: `The dataset ${id} is not here, so its rows are left out; to make it: ${recipe}` });
      continue;
    }
    const isPermuted = facts.years.length < fewestSteps;
    const steps = isPermuted ? madeSteps : facts.years.length;
    const address = new URLSearchParams({
      dataset: id,
      level,
      topology: facts.boundaryFile ? `data/${entry.path}${facts.boundaryFile.path}` : "",
      count: String(facts.areas),
      years: facts.years.join(),
      form: scores.form,
      scores: `data/${entry.path}${scores.path}`,
      areas: `data/${entry.path}${facts.areaFile.path}`,
      indicator: indicator.id,
      scheme: String(indicator.classes),
      steps: String(steps)
    });
    const smallest = found[0];
    found.push({
      ...(!facts.boundaryFile && smallest ? { beside: smallest } : {}),
      id,
      title: dataset.title.en,
      level,
      areas: facts.areas,
      years: facts.years,
      steps,
      isPermuted,
      isGrid: !facts.boundaryFile,
      address: String(address)
    });
  }
  return { found, missing };
}
