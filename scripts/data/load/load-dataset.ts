import { join } from "node:path";
import { withinGemeente } from "../../../src/ingest/official/area-rows.ts";
import type { DatasetDraft } from "../../../src/ingest/official/dataset-draft.ts";
import { makeDraft } from "../../../src/ingest/official/make-draft.ts";
import type { Notify } from "../../../src/ingest/remarks/notify.ts";
import { buildData } from "../build-data.ts";
import { writeDatasetFolder } from "../folder/write-dataset-folder.ts";
import { makeTopology } from "../make-topology.ts";
import type { Fetching } from "./download.ts";
import { fetchOfficial } from "./fetch-official.ts";
import { checkGemeenteNames } from "./gemeente-names.ts";
import { programmesFor } from "./hague-programmes.ts";
import { readInput } from "./input-file.ts";
import type { Addresses } from "./official-addresses.ts";
import type { LoadOptions } from "./options.ts";
import { type InputFiles, readAll } from "./read-all.ts";
import { undisturbed } from "./write-undisturbed.ts";

interface Folders {
  /** The datasets as text. */
  readonly data: string;
  /** What is served. */
  readonly served: string;
  /** What was downloaded. */
  readonly cache: string;
}

export interface Environment {
  readonly folders: Folders;
  readonly addresses: Addresses;
  readonly fetching: Fetching;
  readonly notify: Notify;
}

const readInputs = (paths: readonly string[]) => Promise.all(paths.map(readInput));

async function inputFiles(options: LoadOptions, { folders, addresses, fetching }: Environment): Promise<InputFiles> {
  const keyFigures = await readInputs(options.kerncijfers);
  if (options.scores.length === 0)
    return { ...(await fetchOfficial(options.gemeente, addresses, folders.cache, fetching)), keyFigures };
  return { scores: await readInputs(options.scores), boundaries: await readInputs(options.boundaries), keyFigures };
}

/** Reads, checks, writes and builds a dataset. Where anything is wrong it throws a DataProblem and nothing is written. */
export async function loadDataset(options: LoadOptions, environment: Environment): Promise<DatasetDraft> {
  const { folders, notify } = environment;
  const all = await readAll(await inputFiles(options, environment), notify);
  const input = options.gemeente === undefined ? all : withinGemeente(all, options.gemeente);
  const { id, title, tolerance } = options;
  const draft = await makeDraft(
    input,
    { id, title, tolerance, makeTopology, keepsBare: false, programmesFor: (levels) => programmesFor(levels, folders.data) },
    notify
  );
  checkGemeenteNames(draft);
  await undisturbed(async () => {
    await writeDatasetFolder(draft, join(folders.data, draft.id));
    await buildData(folders.data, folders.served);
  });
  return draft;
}
