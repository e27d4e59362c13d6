import { startTransition, useCallback, useInsertionEffect, useRef, useState } from "react";
import type { View } from "../model/view.ts";
import type { WriteView } from "./use-address.ts";
import { YearSteps } from "./year-steps.ts";

/** Steps in time for a view, and the way to write that keeps them. */
export function useYearSteps(view: View, write: WriteView): { readonly steps: YearSteps; readonly write: WriteView } {
  const latest = useRef({ view, write });
  const [steps] = useState(
    () =>
      new YearSteps(view.year, (year, history) => {
        // Drawn in pieces between frames: a map that plays goes on playing.
        startTransition(() => latest.current.write({ ...latest.current.view, year }, history));
      })
  );
  // Before the layout effects of what is drawn from the view: those ask which year is on screen.
  useInsertionEffect(() => {
    latest.current = { view, write };
    steps.arrive(view.year);
  }, [steps, view, write]);
  const keep = useCallback<WriteView>(
    (next, history) => latest.current.write({ ...next, year: steps.take(next.year) }, history),
    [steps]
  );
  return { steps, write: keep };
}
