import { type AreaCode, type AreaLevel, gemeenteOf, levelOf, wijkOf } from "../../model/area.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import type { TopologyMaker } from "../boundaries/topology-request.ts";
import { DataProblem } from "../data-problem.ts";
import { listedCodes } from "../listed-codes.ts";
import type { Notify } from "../notice.ts";
import { areaRowMaker } from "./area-rows.ts";
import type { LevelDraft } from "./dataset-draft.ts";
import { figureRows, onlyKnown } from "./figure-rows.ts";
import type { LoadedInput } from "./loaded-input.ts";
import type { FileScore } from "./score-file.ts";

/** The levels that the loader reads, from coarse to fine. */
const publishedLevels: readonly AreaLevel[] = ["gemeente", "wijk", "buurt"];

export interface LevelOptions {
  /** In metres. */
  readonly tolerance: number;
  readonly makeTopology: TopologyMaker;
  /** A level without any boundary stays, with an empty map, rather than that it is left out. */
  readonly keepsBare: boolean;
}

export interface MadeLevel {
  readonly draft: LevelDraft;
  /** The level of whose boundaries these were merged; undefined where the level has boundaries of its own. */
  readonly mergedFrom: AreaLevel | undefined;
  readonly withoutBoundary: number;
}

function checkMatch(level: AreaLevel, scores: readonly FileScore[], shapes: ReadonlySet<AreaCode>, notify: Notify): number {
  const scored = [...new Set(scores.map(({ row }) => row.code))].sort();
  const without = scored.filter((code) => !shapes.has(code));
  if (without.length === scored.length)
    throw new DataProblem(
      { file: scores[0]?.file ?? "--scores", column: "code", value: without[0] ?? "" },
      `geen enkele ${level} met een score heeft een grens in de gegeven kaart; geef grenzen van dezelfde gebieden en hetzelfde jaar.`,
      `not one ${level} with a score has a boundary in the given map; give boundaries of the same areas and year.`
    );
  const known = new Set(scored);
  const unscored = [...shapes].filter((code) => !known.has(code)).sort();
  const [noBoundary, noScore] = [listedCodes(without), listedCodes(unscored)];
  if (without.length > 0)
    notify({
      nl: `${level}: ${without.length} met een score maar zonder grens: ${noBoundary.nl}.`,
      en: `${level}: ${without.length} with a score but no boundary: ${noBoundary.en}.`
    });
  if (unscored.length > 0)
    notify({
      nl: `${level}: ${unscored.length} met een grens maar zonder score: ${noScore.nl}.`,
      en: `${level}: ${unscored.length} with a boundary but no score: ${noScore.en}.`
    });
  return without.length;
}

/** The boundaries for a level: its own, or those of a finer level to be merged by code. */
function boundariesFor(level: AreaLevel, boundaries: ReadonlyMap<AreaCode, AreaBoundary>) {
  const from = publishedLevels
    .slice(publishedLevels.indexOf(level))
    .find((each) => [...boundaries.keys()].some((code) => levelOf(code) === each));
  const toLevel = (code: AreaCode) => (level === "gemeente" ? gemeenteOf(code) : (wijkOf(code) ?? code));
  const found = [...boundaries.values()].filter(({ record }) => levelOf(record.code) === from);
  return { from, found, mergeTo: from === level ? undefined : toLevel };
}

async function makeLevel(level: AreaLevel, input: LoadedInput, options: LevelOptions, notify: Notify): Promise<MadeLevel[]> {
  const scores = input.scores.filter(({ row }) => levelOf(row.code) === level);
  if (scores.length === 0) return [];
  const { from, found, mergeTo } = boundariesFor(level, input.boundaries);
  if (!from) {
    notify(
      options.keepsBare
        ? {
            nl: `${level}: geen grenzen van dit niveau, dus de kaart blijft daar leeg.`,
            en: `${level}: no boundaries of this level, so the map stays empty there.`
          }
        : {
            nl: `${level}: geen grenzen van dit niveau, dus dit niveau is weggelaten; geef ze erbij.`,
            en: `${level}: no boundaries of this level, so the level is left out; give them too.`
          }
    );
    if (!options.keepsBare) return [];
  }
  const shapes = new Set(found.map(({ record }) => (mergeTo ? mergeTo(record.code) : record.code)));
  const withoutBoundary = from ? checkMatch(level, scores, shapes, notify) : new Set(scores.map(({ row }) => row.code)).size;
  const codes = [...new Set([...shapes, ...scores.map(({ row }) => row.code)])].sort();
  const parts = found.map(({ record, polygons }) => ({
    code: record.code,
    geometry: { type: "MultiPolygon" as const, coordinates: polygons }
  }));
  const { tolerance, makeTopology } = options;
  const topology = await makeTopology(parts, { level, codes, tolerance, ...(mergeTo ? { mergeTo } : {}) });
  const rows = onlyKnown(scores.map(({ row }) => row));
  const figures = figureRows(level, input, new Set(codes), notify);
  const draft = { level, areas: codes.map(areaRowMaker(input)), scores: rows, figures, topology };
  return [{ draft, mergedFrom: from && mergeTo ? from : undefined, withoutBoundary }];
}

/** Every level that has scores and boundaries, from coarse to fine. */
export async function makeLevels(input: LoadedInput, options: LevelOptions, notify: Notify): Promise<MadeLevel[]> {
  const made: MadeLevel[] = [];
  for (const level of publishedLevels) made.push(...(await makeLevel(level, input, options, notify)));
  if (made.length > 0) return made;
  throw new DataProblem(
    { file: input.scores[0]?.file ?? "--scores" },
    "geen grenzen van het niveau van deze scores; geef ze erbij.",
    "no boundaries of the level of these scores; give them too."
  );
}
