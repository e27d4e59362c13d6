import type { ReactNode } from "react";
import { Problem } from "../ui/problem.tsx";
import { type DeferredOptions, useDeferred } from "./use-deferred.ts";

interface DeferredProps<Part> extends DeferredOptions {
  readonly name: string;
  readonly load: () => Promise<Part>;
  /** What a person reads when it could not be fetched. */
  readonly problem: string;
  /** Whether its place is empty without it: always where it is asked for. */
  readonly isMissed?: boolean;
  /** Stands in its place while it comes. */
  readonly loading?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/** A part of the application that comes later, with what stands in its place until then. */
export function Deferred<Part>({ name, load, problem, isMissed, loading, children, ...options }: DeferredProps<Part>) {
  const { isAsked = false } = options;
  const { data, error, refetch } = useDeferred(name, load, options);
  if (data !== undefined) return children(data);
  if (!(isMissed ?? isAsked)) return null;
  if (error)
    return (
      <Problem details={String(error.stack)} onRetry={() => void refetch()}>
        {problem}
      </Problem>
    );
  return loading;
}
