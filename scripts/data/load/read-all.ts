import { type AreaBoundary, readBoundaryFile } from "../../../src/ingest/boundaries/boundary-file.ts";
import { DataProblem } from "../../../src/ingest/data-problem.ts";
import type { Notify } from "../../../src/ingest/notice.ts";
import { combineScores } from "../../../src/ingest/official/combine-scores.ts";
import { type AreaFigures, readKeyFigureFile } from "../../../src/ingest/official/key-figure-file.ts";
import { isZip, readZipEntry, zipEntries } from "../../../src/ingest/zip-archive.ts";
import { type AreaCode, levelOf } from "../../../src/model/area.ts";
import type { InputFile } from "./input-file.ts";
import type { LoadedInput } from "./loaded-input.ts";
import { readScoreInput } from "./score-input.ts";
import { boundarySource, keyFigureSource, scoreSource } from "./sources.ts";

export interface InputFiles {
  readonly scores: readonly InputFile[];
  readonly boundaries: readonly InputFile[];
  readonly keyFigures: readonly InputFile[];
}

// A last page may be empty, which a file of boundaries may not.
const hasFeatures = (page: Uint8Array) => !/"features":\s*\[\s*\]/.test(new TextDecoder().decode(page.subarray(0, 4_096)));

/** The file itself, or the files with geometry in a zip, without those of the grid and of postcodes. */
function unpacked({ name, bytes, pages }: InputFile): { name: string; bytes: Uint8Array }[] {
  if (pages) return pages.flatMap((page) => (hasFeatures(page) ? { name, bytes: page } : []));
  if (!isZip(bytes)) return [{ name, bytes }];
  return zipEntries(name, bytes)
    .filter((entry) => /\.(gpkg|geojson|json|topojson)$/i.test(entry) && !/(grid|pc4)/i.test(entry))
    .map((entry) => ({ name: entry, bytes: readZipEntry(name, bytes, entry) }));
}

/** Adds what a file tells of areas; refuses an area that an earlier file told of. */
function addAll<Value>(all: Map<AreaCode, Value>, found: ReadonlyMap<AreaCode, Value>, file: string): void {
  for (const [code, value] of found) {
    if (all.has(code))
      throw new DataProblem(
        { file, value: code },
        "dit gebied staat al in een ander bestand; geef per gebied één bestand.",
        "this area is in another file already; give one file an area."
      );
    all.set(code, value);
  }
}

/** Reads and checks all files, and says which levels have figures. */
export async function readAll(files: InputFiles, notify: Notify): Promise<LoadedInput> {
  const { scores, edition } = combineScores(files.scores.flatMap((file) => readScoreInput(file, notify)));
  const boundaries = new Map<AreaCode, AreaBoundary>();
  for (const file of files.boundaries)
    for (const { name, bytes } of unpacked(file)) addAll(boundaries, await readBoundaryFile({ name, bytes }, { notify }), name);
  const figures = new Map<AreaCode, AreaFigures>();
  for (const { name, bytes } of files.keyFigures) addAll(figures, readKeyFigureFile(name, bytes), name);
  const count = new Map<string, number>();
  for (const { row } of scores) count.set(levelOf(row.code), (count.get(levelOf(row.code)) ?? 0) + 1);
  for (const [level, rows] of count)
    notify({ nl: `${level}: ${rows} rijen met scores gelezen.`, en: `${level}: ${rows} rows of scores read.` });
  const sources = [
    ...files.scores.map((file) => scoreSource(file, edition)),
    ...files.boundaries.map((file) => boundarySource(file, edition)),
    ...files.keyFigures.map(keyFigureSource)
  ];
  return { scores, edition, boundaries, figures, sources };
}
