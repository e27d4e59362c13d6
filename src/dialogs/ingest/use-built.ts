import { useEffect, useState } from "react";
import { DataProblem } from "../../files/data-problem.ts";
import type { BuiltDataset, OwnDatasetInput, OwnDatasetStage } from "../../ingest/official/own-dataset.ts";
import { buildInWorker } from "../../ingest/workers/build-in-worker.ts";
import type { LocalText } from "../../model/local-text.ts";

export type Building =
  | { readonly state: "working"; readonly stage: OwnDatasetStage | "reading" }
  | { readonly state: "built"; readonly built: BuiltDataset }
  /** `cause`: what went wrong behind it, where the fault was ours. */
  | { readonly state: "refused"; readonly reason: LocalText; readonly cause: string | undefined }
  | { readonly state: "failed"; readonly error: Error };

/** The official files that were dropped together. */
export interface OfficialFiles {
  readonly scores: readonly File[];
  readonly boundaries: readonly File[];
}

const contentOf = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

const contentsOf = (files: readonly File[]) => Promise.all(files.map(contentOf));

/** Makes a dataset of official files, off the page; ended when the dialog closes. Waits while it is not known what to borrow. */
export function useBuilt(
  { scores, boundaries }: OfficialFiles,
  borrowed: OwnDatasetInput["borrowed"],
  isReady: boolean
): Building {
  const [building, setBuilding] = useState<Building>({ state: "working", stage: "reading" });
  useEffect(() => {
    if (!isReady) return;
    const stop = new AbortController();
    const settle = (next: Building) => {
      if (!stop.signal.aborted) setBuilding(next);
    };
    const build = async (): Promise<Building> => {
      const input = {
        scores: await contentsOf(scores),
        boundaries: await contentsOf(boundaries),
        ...(borrowed ? { borrowed } : {})
      };
      const onStage = (stage: OwnDatasetStage) => settle({ state: "working", stage });
      return { state: "built", built: await buildInWorker(input, { signal: stop.signal, onStage }) };
    };
    settle({ state: "working", stage: "reading" });
    build().then(settle, (problem: unknown) => {
      if (problem instanceof DataProblem)
        settle({
          state: "refused",
          reason: { nl: problem.inWords("nl"), en: problem.inWords("en") },
          cause: problem.cause === undefined ? undefined : String(problem.cause)
        });
      else settle({ state: "failed", error: problem instanceof Error ? problem : new Error(String(problem)) });
    });
    return () => stop.abort(new DOMException("the dialog closed", "AbortError"));
  }, [scores, boundaries, borrowed, isReady]);
  return building;
}
