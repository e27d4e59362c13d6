import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Analyst } from "../../analysis/analyst.ts";
import type { Clusters, MoranRow } from "../../analysis/clusters.ts";
import type { Differences, Question, Subject } from "../../analysis/differences.ts";
import type { useShapes } from "../../map/use-shapes.ts";
import type { Matrix } from "../../model/matrix.ts";

/** The analyst of some shapes, for as long as they are on screen. */
export function useAnalyst(shapes: ReturnType<typeof useShapes>): Analyst | undefined {
  const [analyst, setAnalyst] = useState<Analyst>();
  useEffect(() => {
    if (!shapes) return;
    const made = new Analyst(shapes);
    setAnalyst(made);
    return () => {
      made.close();
      setAnalyst(undefined);
    };
  }, [shapes]);
  return analyst;
}

interface Answer<Asked> {
  readonly subject: Subject;
  readonly question: Question;
  readonly asked: Asked;
  readonly result: Differences;
}

/**
 * The answer to a question; the last one stays until the next is there, with `asked` as it was when its question was put.
 * `isCurrent` tells them apart.
 */
export function useDifferences<Asked>(analyst: Analyst | undefined, subject: Subject, question: Question, asked: Asked) {
  const [answer, setAnswer] = useState<Answer<Asked>>();
  const [error, setError] = useState<Error>();
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    if (!analyst) return;
    const stop = new AbortController();
    const asked = latest.current;
    setError(undefined);
    analyst.differences(subject, question, stop.signal).then(
      // Drawn in pieces between frames: who types or points meanwhile is not kept waiting.
      (result) => startTransition(() => setAnswer({ subject, question, asked, result })),
      (reason: unknown) => {
        if (!stop.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)));
      }
    );
    return () => stop.abort(new DOMException("another question came", "AbortError"));
  }, [analyst, subject, question]);
  return { answer, isCurrent: answer?.question === question && answer.subject === subject, error };
}

/** How far a calculation is: read by the bar alone, so that nothing else is redrawn while it runs. */
export interface ProgressSource {
  readonly read: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

function progressSource() {
  let share = 0;
  const listeners = new Set<() => void>();
  return {
    read: () => share,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (next: number) => {
      share = next;
      for (const listener of listeners) listener();
    }
  };
}

export interface PatternState {
  readonly state: "working" | "done" | "cancelled" | "failed";
  readonly progress: ProgressSource;
  /** Of these figures, from this year's question or that of a year before. */
  readonly rows: readonly MoranRow[] | undefined;
  readonly clusters: Clusters | undefined;
}

/** Milliseconds that the shuffling waits, so that a reader who steps through the years is not slowed down by it. */
const patience = 150;

/**
 * The spatial pattern of a matrix: it takes long, says how far it is, and can be stopped and started again. Without a year it
 * waits, for the quick answers go first.
 */
export function usePattern(analyst: Analyst | undefined, matrix: Matrix, year: number | undefined) {
  const progress = useMemo(progressSource, []);
  const [pattern, setPattern] = useState<PatternState & { readonly matrix: Matrix }>({
    state: "working",
    progress,
    rows: undefined,
    clusters: undefined,
    matrix
  });
  const [round, setRound] = useState(0);
  const controller = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the same question again
  useEffect(() => {
    if (!analyst || year === undefined) return;
    const own = new AbortController();
    controller.current = own;
    progress.tell(0);
    const working = { state: "working", progress, clusters: undefined, matrix } as const;
    setPattern((before) => ({ ...working, rows: before.matrix === matrix ? before.rows : undefined }));
    const begin = () =>
      analyst.pattern(matrix, year, own.signal, progress.tell).then(
        ({ rows, clusters }) => startTransition(() => setPattern({ state: "done", progress, rows, clusters, matrix })),
        () => {
          if (!own.signal.aborted) setPattern((before) => ({ ...before, state: "failed" }));
        }
      );
    const timer = setTimeout(begin, patience);
    own.signal.addEventListener("abort", () => clearTimeout(timer));
    return () => own.abort(new DOMException("another question came", "AbortError"));
  }, [analyst, matrix, year, round, progress]);
  const cancel = useCallback(() => {
    controller.current?.abort(new DOMException("cancelled", "AbortError"));
    setPattern((before) => ({ ...before, state: "cancelled" }));
  }, []);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { pattern: pattern as PatternState, cancel, again };
}
