import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { Analyst } from "../../analysis/analyst.ts";
import type { VerdictStrip } from "../../analysis/verdict-strip.ts";
import type { Matrix } from "../../model/matrix.ts";
import type { StripState } from "./strip-context.ts";

/** Exchanging the years of more areas than this takes so long that the reader is asked first. */
const mostUnasked = 500;

interface Asked {
  readonly matrix: Matrix;
  readonly panel: "all" | "pair";
}

interface Found extends Asked {
  readonly strip: VerdictStrip | undefined;
  readonly hasFailed: boolean;
}

/** The verdicts of all first years by all measures, once the quick answers are there (`isReady`). */
export function useStrip(
  analyst: Analyst | undefined,
  { matrix, years, panel }: Asked & { readonly years: readonly number[] },
  isReady: boolean
): StripState {
  const [found, setFound] = useState<Found>();
  const [wanted, setWanted] = useState<Matrix>();
  const isAsked = matrix.areas > mostUnasked && wanted !== matrix;
  const isFound = found?.matrix === matrix && found.panel === panel;
  useEffect(() => {
    if (!analyst || !isReady || isAsked || isFound) return;
    const own = new AbortController();
    analyst
      .strip({ matrix, years, panel }, own.signal, () => undefined)
      .then(
        (strip) => startTransition(() => setFound({ matrix, panel, strip, hasFailed: false })),
        () => {
          if (!own.signal.aborted) setFound({ matrix, panel, strip: undefined, hasFailed: true });
        }
      );
    return () => own.abort(new DOMException("another question came", "AbortError"));
  }, [analyst, matrix, years, panel, isReady, isAsked, isFound]);
  const onAgain = useCallback(() => setWanted(matrix), [matrix]);
  return useMemo<StripState>(() => {
    if (isFound) return { state: found.hasFailed ? "failed" : found.strip ? "done" : "none", strip: found.strip, onAgain };
    return { state: isAsked ? "asked" : "working", strip: undefined, onAgain };
  }, [found, isFound, isAsked, onAgain]);
}
