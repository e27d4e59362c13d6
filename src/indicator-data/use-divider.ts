import { useCallback, useEffect, useState } from "react";

type Divider = typeof import("../analysis/chosen-scheme.ts");

interface DividerState {
  readonly part: Divider | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

let loaded: Divider | undefined;

/** What divides values into classes, fetched when an address asks for a division that did not come with the figures. */
export function useDivider(isNeeded: boolean): DividerState {
  const [own, setPart] = useState(loaded);
  // Once anyone has it, nobody waits for it.
  const part = own ?? loaded;
  const [error, setError] = useState<Error | null>(null);
  const isMissing = isNeeded && part === undefined && error === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    import("../analysis/chosen-scheme.ts").then(
      (found) => {
        loaded = found;
        if (isCurrent) setPart(found);
      },
      (problem: unknown) => {
        if (isCurrent) setError(problem instanceof Error ? problem : new Error(String(problem)));
      }
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  const retry = useCallback(() => setError(null), []);
  return { part, error, retry };
}
