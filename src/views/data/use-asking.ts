import { useCallback, useEffect, useRef, useState } from "react";
import type { Dataset } from "../../model/dataset.ts";
import type { ResearchAnswer, ResearchStage } from "../../queries/research.ts";
import { useResearch } from "../../queries/use-research.ts";
import { useAsked } from "../../state/asked.ts";

/** So many rows of an answer are kept. */
export const mostRows = 100_000;

export type Asking =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly stage: ResearchStage; readonly since: number }
  | { readonly state: "done"; readonly question: string; readonly answer: ResearchAnswer }
  | { readonly state: "failed"; readonly question: string; readonly problem: unknown };

/** Asks, follows, stops. A new question takes the place of one that is still at work. */
export function useAsking(dataset: Dataset) {
  const research = useResearch();
  const remember = useAsked((state) => state.remember);
  const [asking, setAsking] = useState<Asking>({ state: "idle" });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const ask = useCallback(
    async (question: string, seconds: number) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      const set = (next: Asking) => {
        if (current.current === own) setAsking(next);
      };
      const started = performance.now();
      const onStage = (stage: ResearchStage) => set({ state: "working", stage, since: performance.now() });
      onStage("engine");
      try {
        const limits = { rows: mostRows, milliseconds: seconds * 1000 };
        const answer = await research.ask(dataset, question, limits, own.signal, onStage);
        remember({ text: question, rows: answer.rows, milliseconds: answer.milliseconds });
        set({ state: "done", question, answer });
      } catch (problem) {
        remember({ text: question, rows: undefined, milliseconds: performance.now() - started });
        set({ state: "failed", question, problem });
      }
    },
    [research, dataset, remember]
  );
  const stop = useCallback(() => current.current?.abort(), []);
  return { asking, ask, stop };
}
