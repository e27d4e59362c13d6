import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classesByYear } from "../../src/analysis/classify.ts";
import { openArrow } from "../../src/engine/arrow-file.ts";
import {
  boundaryFileOf,
  type FirstDataset,
  type FirstPage,
  firstClassesFile,
  firstPageFile
} from "../../src/first/first-page.ts";
import { withFewInhabitants } from "../../src/map/few-inhabitants.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import { schemeOfIndicator } from "../../src/model/class-choice.ts";
import type { Dataset, DatasetEntry, DatasetLevel } from "../../src/model/dataset.ts";
import { languages } from "../../src/model/local-text.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { checkDataset, checkEntries } from "../../src/queries/check-dataset.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { type Parameters, parameterNames, parseAddress } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { coloursOf } from "../../src/ui/class-colours.ts";
import { partsOf, withoutStyles } from "./page-text.ts";
import type { ShellRenderer } from "./render-shell.ts";

export interface FirstFiles {
  readonly catalogue: readonly FirstDataset[];
  /** By path under data/. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const nothingAsked = parseAddress(Object.fromEntries(parameterNames.map((name) => [name, null])) as Parameters);
const marked = (flags: ArrayLike<boolean | number>): number[] => Array.from(flags).flatMap((flag, i) => (flag ? i : []));

/** The first pictures of all that is served: squares, which have no boundaries to paint from, have none. */
export async function makeFirstPages(served: string, renderer: ShellRenderer): Promise<FirstFiles> {
  const files = new Map<string, string | Uint8Array>();
  const catalogue: FirstDataset[] = [];
  const entries = existsSync(join(served, "index.json")) ? checkEntries(readJson(join(served, "index.json"))) : [];
  for (const entry of entries) {
    const dataset = checkDataset(readJson(join(served, entry.path, "manifest.json")));
    const levels: Partial<Record<AreaLevel, readonly string[]>> = {};
    for (const level of dataset.levels) {
      if (level.boundaryFile?.path !== boundaryFileOf(dataset.id, level.level).slice(dataset.id.length + 1)) continue;
      levels[level.level] = await addLevel({ served, entries, dataset, level, renderer, files });
    }
    const { view } = resolveView(nothingAsked, dataset);
    catalogue.push({ id: dataset.id, level: view.level, indicator: view.indicator, levels });
  }
  return { catalogue, files };
}

interface LevelWork {
  readonly served: string;
  readonly entries: readonly DatasetEntry[];
  readonly dataset: Dataset;
  readonly level: DatasetLevel;
  readonly renderer: ShellRenderer;
  readonly files: Map<string, string | Uint8Array>;
}

async function addLevel({ served, entries, dataset, level, renderer, files }: LevelWork): Promise<string[]> {
  const bytes = (path: string) => new Uint8Array(readFileSync(join(served, dataset.id, path)));
  const areas = readAreaList(level.level, bytes(level.areaFile.path));
  const few = marked(withFewInhabitants(areas) ?? []);
  const approximate = marked(areas.approximate);
  const made: string[] = [];
  for (const indicator of dataset.indicators) {
    const years = level.indicatorYears[indicator.id] ?? [];
    const latest = years.at(-1);
    const file = level.scoreFiles.find(({ columns }) => columns.includes(indicator.id));
    const scheme = schemeOfIndicator(indicator);
    if (latest === undefined || file?.form !== "arrow" || !scheme) continue;
    const scores = scoresFromFile(openArrow(bytes(file.path)), indicator.id, level.areas);
    const classesOf = classesByYear(scores.matrix, scheme, scores.classes);
    const classes = new Uint8Array(years.length * level.areas);
    for (const [i, year] of years.entries()) classes.set(classesOf(year) ?? [], i * level.areas);
    files.set(firstClassesFile(dataset.id, level.level, indicator.id), classes);
    for (const lang of languages) {
      const pages = [];
      for (const year of years)
        pages.push(
          await renderer.render({ dataset, entries, areas, scores }, { level: level.level, indicator: indicator.id, year, lang })
        );
      const last = pages.at(-1);
      if (!last) continue;
      const page: FirstPage = {
        html: withoutStyles(last.html),
        title: last.title,
        years,
        byYear: pages.map(({ html }) => partsOf(withoutStyles(html))),
        colours: coloursOf(scheme),
        few,
        approximate
      };
      files.set(firstPageFile(dataset.id, level.level, indicator.id, lang), JSON.stringify(page));
    }
    made.push(indicator.id);
  }
  return made;
}
