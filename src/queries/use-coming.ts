import { type Query, useIsFetching } from "@tanstack/react-query";
import { useEngine } from "./use-engine.ts";

/** What a person may be waiting for behind the first map, in the order in which it comes. */
export const comingThings = ["figures", "trends", "engine", "tables", "levels"] as const;
export type ComingThing = (typeof comingThings)[number];

const startsWith =
  (...names: readonly string[]) =>
  ({ queryKey }: Query) =>
    names.includes(String(queryKey[0]));

/** What is on its way now. */
export function useComing(): readonly ComingThing[] {
  const { status } = useEngine();
  const figures = useIsFetching({ predicate: startsWith("matrix", "year") });
  const parts = useIsFetching({ predicate: startsWith("part") });
  const tables = useIsFetching({ predicate: startsWith("tables") });
  const levels = useIsFetching({ predicate: startsWith("ahead") });
  const isComing: Readonly<Record<ComingThing, boolean>> = {
    figures: figures > 0,
    trends: parts > 0,
    engine: status === "starting",
    tables: tables > 0,
    levels: levels > 0
  };
  return comingThings.filter((thing) => isComing[thing]);
}
