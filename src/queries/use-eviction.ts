import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Dataset } from "../model/dataset.ts";
import { evictOthers } from "./engine-tables.ts";

/** Frees what the datasets that were left hold, once another one is on screen. */
export function useEviction(dataset: Dataset): void {
  const client = useQueryClient();
  useEffect(() => {
    evictOthers(client, dataset).catch((problem: unknown) => console.error(problem));
  }, [client, dataset]);
}
