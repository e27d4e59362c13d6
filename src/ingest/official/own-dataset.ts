import { DataProblem } from "../../files/data-problem.ts";
import type { FileContent } from "../../files/file-content.ts";
import { inBothLanguages } from "../../i18n/problem-words.ts";
import { type AreaCode, type AreaLevel, gemeenteOf, levelOf } from "../../model/area.ts";
import type { Limitation, Source } from "../../model/dataset.ts";
import type { LocalText } from "../../model/local-text.ts";
import { type OwnDatasetDraft, ownPrefix } from "../../model/own-data.ts";
import { checksum } from "../../own/checksum.ts";
import { type AreaBoundary, readBoundaryFile } from "../boundaries/boundary-file.ts";
import { boundaryInputs } from "../boundaries/boundary-inputs.ts";
import { browserTopology } from "../boundaries/browser-topology.ts";
import type { Notify } from "../remarks/notify.ts";
import { type BorrowedBoundaries, borrowedBoundaries, borrowedLimitation } from "./borrowed-boundaries.ts";
import { divisionOfBoundaries } from "./boundary-division.ts";
import { originOfBoundaries } from "./boundary-origin.ts";
import { combineScores } from "./combine-scores.ts";
import type { DatasetDraft } from "./dataset-draft.ts";
import { besideFiles, checkFiguresOnce, type FoundFigures, figuresInFile, figuresOnMap } from "./found-figures.ts";
import { type LoadedInput, loadedInput } from "./loaded-input.ts";
import { makeDraft } from "./make-draft.ts";
import { addAll } from "./only-once.ts";
import { readScoreInput } from "./score-input.ts";
import { servedForm } from "./serve-form.ts";
import { type FileOrigin, scoreSource } from "./sources.ts";

export interface OwnDatasetInput {
  /** Scores of Leefbaarometer 3.0, of one edition: CSV, or zips with them. */
  readonly scores: readonly FileContent[];
  readonly keyFigures?: readonly FileContent[];
  /** Maps in any form that is read; the parts of a shapefile as files of their own. */
  readonly boundaries?: readonly FileContent[];
  /** For the levels of which `boundaries` has none. */
  readonly borrowed?: BorrowedBoundaries;
}

export type OwnDatasetStage = "scores" | "boundaries" | "map" | "files";

export interface OwnDatasetOptions {
  /** When it was added: ISO 8601. */
  readonly added: string;
  /** Where SQLite's module is served; Node finds it by itself. */
  readonly sqlWasm?: string;
  readonly onStage?: (stage: OwnDatasetStage) => void;
}

export interface BuiltDataset {
  readonly draft: OwnDatasetDraft;
  /** What was left out, mended or did not match: no faults, but a reader should know. */
  readonly notices: readonly LocalText[];
}

const withSum = async (file: FileContent): Promise<FileOrigin> => ({
  name: file.name,
  sha256: await checksum(file.bytes as Uint8Array<ArrayBuffer>)
});

const withSums = (files: readonly FileContent[]) => Promise.all(files.map(withSum));

/** One checksum of several: that of their checksums one behind the other. */
const sumOf = ([first, ...others]: readonly FileOrigin[]) =>
  first && others.length === 0
    ? Promise.resolve(first.sha256)
    : checksum(new TextEncoder().encode([first, ...others].map((file) => file?.sha256).join("")));

const levelsOf = (codes: Iterable<AreaCode>): ReadonlySet<AreaLevel> => new Set([...codes].map(levelOf));

/** The entries of gemeenten that have scores: who drops one gemeente's scores wants no map of the country. */
function near<Value>(all: ReadonlyMap<AreaCode, Value>, scored: ReadonlySet<AreaCode>): Map<AreaCode, Value> {
  return new Map([...all].filter(([code]) => scored.has(gemeenteOf(code))));
}

interface FoundBoundaries {
  readonly boundaries: ReadonlyMap<AreaCode, AreaBoundary>;
  readonly sources: readonly Source[];
  /** Key figures that stand beside the boundaries. */
  readonly figures: readonly FoundFigures[];
  /** Levels whose boundaries are those of another dataset. */
  readonly borrowed: boolean;
}

async function boundariesIn(
  { boundaries = [], borrowed }: OwnDatasetInput,
  scored: { readonly edition: number; readonly gemeenten: ReadonlySet<AreaCode>; readonly levels: ReadonlySet<AreaLevel> },
  { sqlWasm }: OwnDatasetOptions,
  notify: Notify
): Promise<FoundBoundaries> {
  const all = new Map<AreaCode, AreaBoundary>();
  for (const input of boundaries.length > 0 ? boundaryInputs(boundaries) : [])
    addAll(all, await readBoundaryFile(input, { notify, ...(sqlWasm === undefined ? {} : { sqlWasm }) }), input.name);
  const kept = near(all, scored.gemeenten);
  const [mapFile] = boundaries;
  if (mapFile && kept.size === 0) throw new DataProblem({ file: mapFile.name }, "dataset.other-gemeenten");
  if (kept.size < all.size) notify(inBothLanguages("remark.other-gemeenten", { count: all.size - kept.size }));
  const files = await withSums(boundaries);
  const division = divisionOfBoundaries(all, scored.edition);
  const sources = files.map((file) => originOfBoundaries(file, all.values(), division));
  const figures = files.slice(0, 1).flatMap((file) => figuresOf(file, kept, notify));
  const there = levelsOf(kept.keys());
  const lacking = new Set([...scored.levels].filter((level) => !there.has(level)));
  const lent = borrowed && lacking.size > 0 ? near(borrowedBoundaries(borrowed, lacking), scored.gemeenten) : undefined;
  if (!borrowed || !lent || lent.size === 0) return { boundaries: kept, sources, figures, borrowed: false };
  const lentSources = borrowed.dataset.sources.filter(({ subject }) => subject === "boundaries");
  return { boundaries: new Map([...kept, ...lent]), sources: [...sources, ...lentSources], figures, borrowed: true };
}

/** The key figures beside boundaries whose year is known; a figure of no year would be given one that nobody said. */
function figuresOf(file: FileOrigin, boundaries: ReadonlyMap<AreaCode, AreaBoundary>, notify: Notify): FoundFigures[] {
  const [year, ...others] = new Set([...boundaries.values()].map(({ record }) => record.mapYear));
  if (year !== undefined && others.length === 0) return figuresOnMap(file, year, boundaries);
  if ([...boundaries.values()].some(({ record }) => record.figures.size > 0))
    notify(inBothLanguages("remark.figures-without-year", { file: file.name }));
  return [];
}

async function keyFiguresIn(files: readonly FileContent[], gemeenten: ReadonlySet<AreaCode>): Promise<FoundFigures[]> {
  const found = (
    await Promise.all(files.map(async (file) => figuresInFile({ ...(await withSum(file)), bytes: file.bytes })))
  ).flat();
  checkFiguresOnce(found);
  return found.map((one) => ({ ...one, rows: one.rows.filter(({ record }) => gemeenten.has(gemeenteOf(record.code))) }));
}

async function readInput(input: OwnDatasetInput, options: OwnDatasetOptions, notify: Notify) {
  const { keyFigures = [] } = input;
  options.onStage?.("scores");
  const { scores, edition } = combineScores(input.scores.flatMap((file) => readScoreInput(file, notify)));
  const codes = new Set(scores.map(({ row }) => row.code));
  const scored = { edition, gemeenten: new Set([...codes].map(gemeenteOf)), levels: levelsOf(codes) };
  options.onStage?.("boundaries");
  const found = await boundariesIn(input, scored, options, notify);
  const scoreFiles = await withSums(input.scores);
  const inFiles = await keyFiguresIn(keyFigures, scored.gemeenten);
  const loaded = loadedInput({
    scores,
    edition,
    boundaries: found.boundaries,
    figures: [...inFiles, ...besideFiles(found.figures, inFiles)],
    scoreSources: scoreFiles.map((file) => scoreSource(file, edition)),
    boundarySources: found.sources
  });
  return { loaded, scoreFiles, borrowed: found.borrowed };
}

/** Programmes and area sets of the dataset that lends its boundaries, as far as their areas are here. */
function programmesOf(borrowed: BorrowedBoundaries | undefined, loaded: LoadedInput) {
  const present = new Set(loaded.scores.map(({ row }) => row.code));
  const areaSets = borrowed?.dataset.areaSets.filter(({ areas }) => areas.every((code) => present.has(code))) ?? [];
  return { areaSets, programmes: areaSets.length > 0 ? (borrowed?.dataset.programmes ?? []) : [] };
}

/** One more sentence on a subject goes behind what is said of it already. */
function withLimitation(limitations: readonly Limitation[], more: Limitation): Limitation[] {
  const same = limitations.find(({ subject }) => subject === more.subject);
  const text = same ? { nl: `${same.text.nl} ${more.text.nl}`, en: `${same.text.en} ${more.text.en}` } : more.text;
  return [...limitations.filter((limitation) => limitation !== same), { subject: more.subject, text }];
}

/**
 * Makes a dataset of official scores that a reader has on disk, in the form of public/data, to be kept in the browser. Throws a
 * DataProblem where the files do not allow it; nothing is kept before all of it is made.
 */
export async function buildOwnDataset(input: OwnDatasetInput, options: OwnDatasetOptions): Promise<BuiltDataset> {
  const notices: LocalText[] = [];
  const notify: Notify = (text) => notices.push(text);
  const { loaded, scoreFiles, borrowed } = await readInput(input, options, notify);
  const { edition } = loaded;
  const lent = borrowed ? input.borrowed : undefined;
  const everything = await withSums([...input.scores, ...(input.boundaries ?? []), ...(input.keyFigures ?? [])]);
  const id = `${ownPrefix}${edition}-${(await sumOf(everything)).slice(0, 8)}`;
  options.onStage?.("map");
  const programmesFor = () => programmesOf(lent, loaded);
  const draft = await makeDraft(
    loaded,
    { id, tolerance: 0, makeTopology: browserTopology, keepsBare: true, programmesFor },
    notify
  );
  const own = {
    fileName: scoreFiles.map(({ name }) => name).join(", "),
    sha256: await sumOf(scoreFiles),
    added: options.added
  };
  const limitations = lent
    ? withLimitation(draft.description.limitations, borrowedLimitation(lent, edition))
    : draft.description.limitations;
  options.onStage?.("files");
  const files = await filesOf({ ...draft, description: { ...draft.description, limitations, own } });
  return { draft: { about: { kind: "dataset", id, title: draft.description.title, own }, files }, notices };
}

async function filesOf(draft: DatasetDraft): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await servedForm(draft);
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content])
  );
}
