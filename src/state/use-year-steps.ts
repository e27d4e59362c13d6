import { startTransition, useCallback, useInsertionEffect, useRef, useState } from "react";
import type { Change } from "./change-address.ts";
import type { History } from "./use-address.ts";
import { YearSteps } from "./year-steps.ts";

export type ChangeView = (change: Change, history?: History) => void;

/** Steps in time from the year that the page was drawn from, and the way to change a view that keeps them. */
export function useYearSteps(year: number, change: ChangeView): { readonly steps: YearSteps; readonly change: ChangeView } {
  const latest = useRef(change);
  const [steps] = useState(
    () =>
      new YearSteps(year, (next, history) => {
        // Drawn in pieces between frames: a map that plays goes on playing.
        startTransition(() => latest.current({ year: next }, history));
      })
  );
  // Before the layout effects of what is drawn from the view: those ask which year is on screen.
  useInsertionEffect(() => {
    latest.current = change;
    steps.arrive(year);
  }, [steps, year, change]);
  const keep = useCallback<ChangeView>(
    (next, history) => {
      const wanted = steps.take(typeof next.year === "number" ? next.year : undefined);
      latest.current("year" in next ? { ...next, year: wanted } : next, history);
    },
    [steps]
  );
  return { steps, change: keep };
}
