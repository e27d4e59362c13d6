import { type Query, useIsFetching } from "@tanstack/react-query";

/** What a person may be waiting for behind the first map, in the order in which it comes. */
export const comingThings = ["figures", "trends", "levels"] as const;
export type ComingThing = (typeof comingThings)[number];

const startsWith =
  (...names: readonly string[]) =>
  ({ queryKey }: Query) =>
    names.includes(String(queryKey[0]));

/** What is on its way now. */
export function useComing(): readonly ComingThing[] {
  const figures = useIsFetching({ predicate: startsWith("matrix", "year") });
  const parts = useIsFetching({ predicate: startsWith("part") });
  const levels = useIsFetching({ predicate: startsWith("prefetch") });
  const isComing: Readonly<Record<ComingThing, boolean>> = {
    figures: figures > 0,
    trends: parts > 0,
    levels: levels > 0
  };
  return comingThings.filter((thing) => isComing[thing]);
}
