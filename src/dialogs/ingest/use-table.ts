import { useEffect, useRef, useState } from "react";
import { DataProblem } from "../../files/data-problem.ts";
import type { MapHint, TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";
import type { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { LocalText } from "../../model/local-text.ts";

export interface TableState {
  /** What is understood; the last one stays until the next is there. */
  readonly understanding: TableUnderstanding | undefined;
  /** How far the reading is, from 0 to 1. */
  readonly share: number;
  readonly isCurrent: boolean;
  /** Why it cannot be used as it is said to be read. */
  readonly refusal: LocalText | undefined;
  readonly error: Error | undefined;
}

const start: TableState = { understanding: undefined, share: 0, isCurrent: false, refusal: undefined, error: undefined };

/** What is understood of a table, again at every answer. */
export function useTable(client: IngestClient, file: number, answers: TableAnswers, hint: MapHint): TableState {
  const [state, setState] = useState<TableState>(start);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    const isLatest = () => latest.current === mine;
    setState((before) => ({ ...before, share: 0, isCurrent: false }));
    client
      .ask("understand", { file, answers, hint }, (share) => {
        if (isLatest()) setState((before) => ({ ...before, share }));
      })
      .then(
        (understanding) => {
          if (isLatest()) setState({ ...start, understanding, share: 1, isCurrent: true });
        },
        (reason: unknown) => {
          if (!isLatest()) return;
          const refusal = reason instanceof DataProblem ? reason.reason : undefined;
          const error = refusal ? undefined : reason instanceof Error ? reason : new Error(String(reason));
          setState((before) => ({ ...before, share: 1, isCurrent: true, refusal, error }));
        }
      );
    return () => {
      latest.current++;
    };
  }, [client, file, answers, hint]);
  return state;
}
