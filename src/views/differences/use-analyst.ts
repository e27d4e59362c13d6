import { useCallback, useEffect, useMemo, useState } from "react";
import { Analyst } from "../../analysis/analyst.ts";
import type { SpatialPattern } from "../../analysis/analyst-messages.ts";
import type { Differences, DifferencesInput } from "../../analysis/differences.ts";
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

interface Answer {
  readonly input: DifferencesInput;
  readonly result: Differences;
}

/** The answer to a question; the last one stays until the next is there. `isCurrent` tells them apart. */
export function useDifferences(analyst: Analyst | undefined, input: DifferencesInput | undefined) {
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    if (!analyst || !input) return;
    const stop = new AbortController();
    setError(undefined);
    analyst.differences(input, stop.signal).then(
      (result) => setAnswer({ input, result }),
      (reason: unknown) => {
        if (!stop.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)));
      }
    );
    return () => stop.abort(new DOMException("another question came", "AbortError"));
  }, [analyst, input]);
  // Figures of another matrix are not those of the areas on screen.
  const isOfThis = answer !== undefined && answer.input.matrix === input?.matrix;
  return { answer: isOfThis ? answer : undefined, isCurrent: answer?.input === input, error };
}

export type PatternState =
  | { readonly state: "working"; readonly share: number }
  | { readonly state: "done"; readonly result: SpatialPattern }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly error: Error };

/** The spatial pattern of a matrix: it takes long, says how far it is, and can be stopped and started again. */
export function usePattern(analyst: Analyst | undefined, matrix: Matrix | undefined, year: number) {
  const [pattern, setPattern] = useState<PatternState>({ state: "working", share: 0 });
  const [round, setRound] = useState(0);
  const stop = useMemo(() => ({ controller: new AbortController() }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the same question again
  useEffect(() => {
    if (!analyst || !matrix) return;
    const controller = new AbortController();
    stop.controller = controller;
    setPattern({ state: "working", share: 0 });
    analyst
      .pattern(matrix, year, controller.signal, (share) => setPattern({ state: "working", share }))
      .then(
        (result) => setPattern({ state: "done", result }),
        (reason: unknown) => {
          if (!controller.signal.aborted)
            setPattern({ state: "failed", error: reason instanceof Error ? reason : new Error(String(reason)) });
        }
      );
    return () => controller.abort(new DOMException("another question came", "AbortError"));
  }, [analyst, matrix, year, round, stop]);
  const cancel = useCallback(() => {
    stop.controller.abort(new DOMException("cancelled", "AbortError"));
    setPattern({ state: "cancelled" });
  }, [stop]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { pattern, cancel, again };
}
