import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Research } from "./research.ts";

export interface ResearchTools {
  readonly research: Research;
  readonly client: QueryClient;
}

/** The readers' engine and what its questions rest on, for a part that may ask once; their code comes when it does. */
export function useResearchTools(): () => Promise<ResearchTools> {
  const client = useQueryClient();
  return useCallback(async () => ({ research: (await import("./use-research.ts")).researchOf(client), client }), [client]);
}
