import { inBothLanguages } from "../../../src/i18n/problem-words.ts";
import { type AreaBoundary, readBoundaryFile } from "../../../src/ingest/boundaries/boundary-file.ts";
import { boundaryInputs } from "../../../src/ingest/boundaries/boundary-inputs.ts";
import type { BoundaryInput } from "../../../src/ingest/boundaries/read-shapes.ts";
import { divisionOfBoundaries } from "../../../src/ingest/official/boundary-division.ts";
import { combineScores } from "../../../src/ingest/official/combine-scores.ts";
import {
  besideFiles,
  checkFiguresOnce,
  type FoundFigures,
  figuresInFile,
  figuresOnMap
} from "../../../src/ingest/official/found-figures.ts";
import { type LoadedInput, loadedInput } from "../../../src/ingest/official/loaded-input.ts";
import { addAll } from "../../../src/ingest/official/only-once.ts";
import { readScoreInput } from "../../../src/ingest/official/score-input.ts";
import { boundarySource, scoreSource } from "../../../src/ingest/official/sources.ts";
import type { Notify } from "../../../src/ingest/remarks/notify.ts";
import { type AreaCode, levelOf } from "../../../src/model/area.ts";
import type { Source } from "../../../src/model/dataset.ts";
import type { InputFile } from "./input-file.ts";

export interface InputFiles {
  readonly scores: readonly InputFile[];
  readonly boundaries: readonly InputFile[];
  readonly keyFigures: readonly InputFile[];
}

// A last page may be empty, which a file of boundaries may not.
const hasFeatures = (page: Uint8Array) => !/"features":\s*\[\s*\]/.test(new TextDecoder().decode(page.subarray(0, 4_096)));

/** The maps in a file; a collection that came in pages is a map a page. */
function mapsIn({ name, bytes, pages }: InputFile): BoundaryInput[] {
  if (pages) return pages.flatMap((page) => (hasFeatures(page) ? { name, bytes: page } : []));
  return boundaryInputs([{ name, bytes }]);
}

async function readMaps(file: InputFile, notify: Notify): Promise<Map<AreaCode, AreaBoundary>> {
  const boundaries = new Map<AreaCode, AreaBoundary>();
  for (const input of mapsIn(file)) addAll(boundaries, await readBoundaryFile(input, { notify }), input.name);
  return boundaries;
}

/** Reads and checks all files, and says which levels have figures. */
export async function readAll(files: InputFiles, notify: Notify): Promise<LoadedInput> {
  const { scores, edition } = combineScores(files.scores.flatMap((file) => readScoreInput(file, notify)));
  const boundaries = new Map<AreaCode, AreaBoundary>();
  const boundarySources: Source[] = [];
  const onMaps: FoundFigures[] = [];
  for (const file of files.boundaries) {
    const own = await readMaps(file, notify);
    addAll(boundaries, own, file.name);
    const division = divisionOfBoundaries(own, edition);
    boundarySources.push(boundarySource(file, division));
    onMaps.push(...figuresOnMap(file, division, own));
    if (division !== edition) notify(inBothLanguages("remark.other-division", { name: file.name, division, edition }));
  }
  const inFiles = files.keyFigures.flatMap(figuresInFile);
  checkFiguresOnce(inFiles);
  const count = new Map<string, number>();
  for (const { row } of scores) count.set(levelOf(row.code), (count.get(levelOf(row.code)) ?? 0) + 1);
  for (const [level, rows] of count) notify(inBothLanguages("remark.rows", { level, rows }));
  return loadedInput({
    scores,
    edition,
    boundaries,
    figures: [...inFiles, ...besideFiles(onMaps, inFiles)],
    scoreSources: files.scores.map((file) => scoreSource(file, edition)),
    boundarySources
  });
}
