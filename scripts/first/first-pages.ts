import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { openArrow } from "../../src/engine/arrow-file.ts";
import {
  type FirstCatalogue,
  type FirstDataset,
  type FirstIndicator,
  type FirstLevel,
  type FirstPage,
  firstPageFile,
  printOf
} from "../../src/first/first-page.ts";
import { withFewInhabitants } from "../../src/map/few-inhabitants.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import { schemeOfIndicator } from "../../src/model/class-choice.ts";
import type { Dataset, DatasetEntry, DatasetLevel, FileReference } from "../../src/model/dataset.ts";
import { languages } from "../../src/model/local-text.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { checkDataset, checkEntries } from "../../src/queries/check-dataset.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { type Parameters, parameterNames, parseAddress } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { coloursOf } from "../../src/ui/class-colours.ts";
import { withoutStyles } from "./page-text.ts";
import type { ShellRenderer } from "./render-shell.ts";

export interface FirstFiles {
  readonly catalogue: Omit<FirstCatalogue, "application">;
  /** By path in the built site. */
  readonly files: ReadonlyMap<string, string>;
}

const nothingAsked = parseAddress(Object.fromEntries(parameterNames.map((name) => [name, null])) as Parameters);
const marked = (flags: ArrayLike<boolean | number>): number[] => Array.from(flags).flatMap((flag, i) => (flag ? i : []));
const partOf = ({ path, bytes }: FileReference) => ({ path, bytes });

/** The first pictures of all that is served: squares, which have no boundaries to paint from, have none. */
export async function makeFirstPages(served: string, renderer: ShellRenderer): Promise<FirstFiles> {
  const files = new Map<string, string>();
  const datasets: FirstDataset[] = [];
  if (!existsSync(join(served, "index.json"))) return { catalogue: { index: "", datasets }, files };
  const index = readFileSync(join(served, "index.json"), "utf8");
  const entries = checkEntries(JSON.parse(index));
  for (const entry of entries) {
    const manifest = readFileSync(join(served, entry.path, "manifest.json"), "utf8");
    const dataset = checkDataset(JSON.parse(manifest));
    const levels: Partial<Record<AreaLevel, FirstLevel>> = {};
    for (const level of dataset.levels) {
      const made = await addLevel({ served, entries, dataset, level, renderer, files });
      if (made) levels[level.level] = made;
    }
    const { view } = resolveView(nothingAsked, dataset);
    datasets.push({ id: dataset.id, level: view.level, indicator: view.indicator, manifest: printOf(manifest), levels });
  }
  return { catalogue: { index, datasets }, files };
}

interface LevelWork {
  readonly served: string;
  readonly entries: readonly DatasetEntry[];
  readonly dataset: Dataset;
  readonly level: DatasetLevel;
  readonly renderer: ShellRenderer;
  readonly files: Map<string, string>;
}

async function addLevel({ served, entries, dataset, level, renderer, files }: LevelWork): Promise<FirstLevel | undefined> {
  if (!level.boundaryFile) return undefined;
  const bytes = (path: string) => new Uint8Array(readFileSync(join(served, dataset.id, path)));
  const areas = readAreaList(level.level, bytes(level.areaFile.path));
  const few = marked(withFewInhabitants(areas) ?? []);
  const approximate = marked(areas.approximate);
  const indicators: Record<string, FirstIndicator> = {};
  for (const indicator of dataset.indicators) {
    const years = level.indicatorYears[indicator.id] ?? [];
    const file = level.scoreFiles.find(({ columns }) => columns.includes(indicator.id));
    if (years.length === 0 || file?.form !== "arrow") continue;
    const scores = scoresFromFile(openArrow(bytes(file.path)), indicator.id, level.areas);
    const scheme = schemeOfIndicator(indicator, level);
    for (const lang of languages)
      for (const year of years) {
        const shown = { level: level.level, indicator: indicator.id, year, lang };
        const { html, title } = await renderer.render({ dataset, entries, areas, scores }, shown);
        const made = { html: withoutStyles(html), title, bounds: scheme.bounds, colours: coloursOf(scheme), few, approximate };
        files.set(firstPageFile(dataset.id, level.level, indicator.id, year, lang), JSON.stringify(made satisfies FirstPage));
      }
    const places = columnsOf(bytes(file.path), indicator.id);
    indicators[indicator.id] = { scores: partOf(file), ...places, rows: scores.matrix.years, years };
  }
  return { areas: level.areas, boundaries: partOf(level.boundaryFile), indicators };
}

/** Where the columns of an indicator stand in a score file. */
function columnsOf(bytes: Uint8Array, indicator: string): Pick<FirstIndicator, "column" | "published"> {
  const names = tableFromIPC(bytes).schema.fields.map(({ name }) => name);
  const published = names.indexOf(`${indicator}_class`);
  return { column: names.indexOf(indicator), published: published === -1 ? undefined : published };
}
