import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { QueryEngine } from "../engine/query-engine.ts";

const permission = ["engine", "may start"];

export interface EngineState {
  readonly status: "waiting" | "starting" | "ready" | "failed";
  readonly engine: QueryEngine | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Lets the engine start. The first coloured map calls it: nothing that a person waits for comes after DuckDB. */
export function useEngineStart(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.setQueryData(permission, true), [client]);
}

/** The one engine of this page, and how far it is. */
export function useEngine(): EngineState {
  const { data: mayStart } = useQuery({ queryKey: permission, queryFn: () => false, gcTime: Number.POSITIVE_INFINITY });
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ["engine"],
    queryFn: async () => (await import("../engine/duckdb-start.ts")).startDuckdb(),
    enabled: mayStart === true,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
  const status = data ? "ready" : fetchStatus === "fetching" ? "starting" : error ? "failed" : "waiting";
  return { status, engine: data, error, retry: () => void refetch() };
}
