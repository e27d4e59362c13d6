import { useRef } from "react";

interface Kept<Result> {
  readonly dependencies: readonly unknown[];
  readonly result: Result;
}

/** So many are kept. */
const maximum = 4;

/** As useMemo, for a reader who goes back and forth: what was computed for the last few dependencies is still there, as the same object. */
export function useRecent<Result>(work: () => Result, dependencies: readonly unknown[]): Result {
  const kept = useRef<readonly Kept<Result>[]>([]);
  const isSame = (one: Kept<Result>) => one.dependencies.every((value, i) => Object.is(value, dependencies[i]));
  const found = kept.current.find(isSame) ?? { dependencies, result: work() };
  if (kept.current[0] !== found) kept.current = [found, ...kept.current.filter((one) => one !== found)].slice(0, maximum);
  return found.result;
}
