import { type Query, useIsFetching } from "@tanstack/react-query";

/** What a person may be waiting for behind the first map, in the order in which it comes. */
export const pendingParts = ["figures", "trends", "levels"] as const;
export type PendingPart = (typeof pendingParts)[number];

const startsWith =
  (...names: readonly string[]) =>
  ({ queryKey }: Query) =>
    names.includes(String(queryKey[0]));

/** What is on its way now. */
export function usePending(): readonly PendingPart[] {
  const figures = useIsFetching({ predicate: startsWith("matrix", "year") });
  const parts = useIsFetching({ predicate: startsWith("part") });
  const levels = useIsFetching({ predicate: startsWith("prefetch") });
  const isPending: Readonly<Record<PendingPart, boolean>> = {
    figures: figures > 0,
    trends: parts > 0,
    levels: levels > 0
  };
  return pendingParts.filter((thing) => isPending[thing]);
}
