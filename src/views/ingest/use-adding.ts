import { useState } from "react";
import { type IngestClient, IngestRefusal } from "../../ingest/ingest-client.ts";
import type { AreaLevel } from "../../model/area.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { OwnIndicatorDraft } from "../../model/own-data.ts";
import { type OwnStore, OwnStoreProblem } from "../../own/own-store.ts";

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

export interface TableToAdd {
  readonly file: number;
  readonly divisions: ReadonlyMap<AreaLevel, number | undefined>;
}

/** Makes indicators of what was understood and keeps them. What was kept before something went wrong stays, and is told. */
export function useAdding({ store, onDone }: Options) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AddingProblem>();
  const add = async (client: IngestClient, tables: readonly TableToAdd[]) => {
    setBusy(true);
    setProblem(undefined);
    const ids: string[] = [];
    const drafts: OwnIndicatorDraft[] = [];
    const added = new Date().toISOString();
    try {
      // All of them are made before the first is kept: what cannot be made leaves nothing behind.
      for (const table of tables) drafts.push(...(await client.ask("draft", { ...table, added })));
      for (const draft of drafts) ids.push((await store.add(draft)).id);
      onDone(ids);
    } catch (reason) {
      setProblem({
        reason: reason instanceof OwnStoreProblem ? reason.code : "other",
        refusal: reason instanceof IngestRefusal ? reason.reason : undefined,
        done: ids.length,
        count: drafts.length
      });
    } finally {
      setBusy(false);
    }
  };
  return { add, isBusy, problem };
}
