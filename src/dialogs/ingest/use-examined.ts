import { useCallback, useEffect, useState } from "react";
import { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { ExaminedFile } from "../../ingest/workers/ingest-messages.ts";

export type Examination =
  | { readonly state: "reading"; readonly share: number }
  | { readonly state: "known"; readonly files: readonly ExaminedFile[]; readonly client: IngestClient }
  | { readonly state: "failed"; readonly error: Error };

/** What dropped files are. The worker in which they lie open lives as long as the dialog. */
export function useExamined(files: readonly File[]) {
  const [examination, setExamination] = useState<Examination>({ state: "reading", share: 0 });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the same question again
  useEffect(() => {
    const client = new IngestClient();
    let isOver = false;
    setExamination({ state: "reading", share: 0 });
    client
      .ask("examine", { files }, (share) => {
        if (!isOver) setExamination({ state: "reading", share });
      })
      .then(
        (found) => {
          if (!isOver) setExamination({ state: "known", files: found, client });
        },
        (reason: unknown) => {
          if (!isOver) setExamination({ state: "failed", error: reason instanceof Error ? reason : new Error(String(reason)) });
        }
      );
    return () => {
      isOver = true;
      client.close();
    };
  }, [files, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { examination, again };
}
