import { DataProblem } from "../../files/data-problem.ts";
import { inBothLanguages } from "../../i18n/problem-words.ts";
import { type AreaCode, type AreaLevel, gemeenteOf, levelOf, wijkOf } from "../../model/area.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import type { TopologyMaker } from "../boundaries/topology-request.ts";
import { listedCodes } from "../remarks/listed-codes.ts";
import type { Notify } from "../remarks/notify.ts";
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
      "dataset.no-boundary",
      { level }
    );
  const known = new Set(scored);
  const unscored = [...shapes].filter((code) => !known.has(code)).sort();
  if (without.length > 0)
    notify(inBothLanguages("remark.scores-without-boundary", { level, count: without.length, areas: listedCodes(without) }));
  if (unscored.length > 0)
    notify(inBothLanguages("remark.boundaries-without-score", { level, count: unscored.length, areas: listedCodes(unscored) }));
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
        ? inBothLanguages("remark.level-without-map", { level })
        : inBothLanguages("remark.level-left-out", { level })
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
  throw new DataProblem({ file: input.scores[0]?.file ?? "--scores" }, "dataset.no-level");
}
