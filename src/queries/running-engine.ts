import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { QueryEngine } from "../engine/query-engine.ts";

/** The one engine of this page. It starts with the first question, or ahead of it; a start that failed can be tried again. */
export const engineOptions = queryOptions({
  queryKey: ["engine"],
  queryFn: async (): Promise<QueryEngine> => (await import("../engine/duckdb-start.ts")).startDuckdb(),
  retry: false,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false
});

/** The engine, where it runs already. */
export const runningEngine = (client: QueryClient): QueryEngine | undefined => client.getQueryData(engineOptions.queryKey);
