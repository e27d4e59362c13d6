import { useState } from "react";
import { DataProblem } from "../../files/data-problem.ts";
import type { LocalText } from "../../model/local-text.ts";
import { type OwnStore, OwnStoreProblem } from "../../own/own-store.ts";
import type { OwnDraft, Readiness } from "./readiness.ts";

export interface AddingProblem {
  /** The code of an OwnStoreProblem, where it is one. */
  readonly reason: string;
  readonly refusal: LocalText | undefined;
  /** How many were kept before it, of how many. */
  readonly done: number;
  readonly count: number;
}

interface Options {
  readonly store: OwnStore;
  readonly onDone: (ids: readonly string[]) => void;
}

/** Makes and keeps what the cards hold. What was kept before something went wrong stays, and is understanding. */
export function useAdding({ store, onDone }: Options) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AddingProblem>();
  const add = async (cards: readonly Readiness[]) => {
    setBusy(true);
    setProblem(undefined);
    const ids: string[] = [];
    const drafts: OwnDraft[] = [];
    const added = new Date().toISOString();
    try {
      // All of them are made before the first is kept: what cannot be made leaves nothing behind.
      for (const card of cards) drafts.push(...(await card.drafts(added)));
      for (const draft of drafts) ids.push((await store.add(draft)).id);
      onDone(ids);
    } catch (reason) {
      setProblem({
        reason: reason instanceof OwnStoreProblem ? reason.code : "other",
        refusal: reason instanceof DataProblem ? reason.reason : undefined,
        done: ids.length,
        count: drafts.length
      });
    } finally {
      setBusy(false);
    }
  };
  return { add, isBusy, problem };
}
