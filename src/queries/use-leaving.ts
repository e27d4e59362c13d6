import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Dataset } from "../model/dataset.ts";
import { useEngine } from "./use-engine.ts";
import { leaveOthers } from "./use-tables.ts";

/** Frees what the datasets that were left hold, once another one is on screen. */
export function useLeaving(dataset: Dataset): void {
  const client = useQueryClient();
  const { engine } = useEngine();
  useEffect(() => {
    leaveOthers(client, engine, dataset).catch((problem: unknown) => console.error(problem));
  }, [client, engine, dataset]);
}
