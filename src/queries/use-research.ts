import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Dataset } from "../model/dataset.ts";
import { levelFiles } from "./engine-tables.ts";
import { matrixOptions } from "./matrix-options.ts";
import { Research, type TableInfo } from "./research.ts";

const made = new WeakMap<QueryClient, Research>();

/** How long the readers' engine stays after the last part of the page that asks it has gone, in milliseconds. */
const stay = 120_000;
const users = new WeakMap<Research, number>();

/** The one engine of this page for readers' questions; it starts with the first. */
export function researchOf(client: QueryClient): Research {
  const known = made.get(client);
  if (known) return known;
  const research = new Research({
    start: async () => (await import("../engine/duckdb-sandbox.ts")).startDuckdbSandbox(),
    files: (dataset, level) => levelFiles(client, dataset, level),
    figures: async (dataset, level, indicator) => (await client.fetchQuery(matrixOptions(dataset, level, indicator))).matrix
  });
  made.set(client, research);
  return research;
}

/** The readers' engine for a part of the page that asks it as long as it is there: a while after the last of them it goes. */
export function useResearch(): Research {
  const research = researchOf(useQueryClient());
  useEffect(() => {
    users.set(research, (users.get(research) ?? 0) + 1);
    return () => {
      users.set(research, (users.get(research) ?? 1) - 1);
      setTimeout(() => {
        if (users.get(research) === 0) research.close().catch((problem: unknown) => console.error(problem));
      }, stay);
    };
  }, [research]);
  return research;
}

/** The tables that can be asked, with their columns, and the functions that the engine knows. */
export function useTableInfo(dataset: Dataset) {
  const research = useResearch();
  return useQuery<{ readonly tables: readonly TableInfo[]; readonly functions: readonly string[] }>({
    queryKey: ["research tables", dataset.id, dataset.levels.flatMap(({ scoreFiles }) => scoreFiles.map(({ path }) => path))],
    queryFn: () => research.describe(dataset),
    retry: false,
    structuralSharing: false
  });
}
