import { useQuery } from "@tanstack/react-query";
import { checkDataset, checkEntries } from "./check-dataset.ts";
import { fetchJson } from "./fetch-file.ts";

/** The datasets that are served here. */
export function useDatasets() {
  return useQuery({ queryKey: ["datasets"], queryFn: ({ signal }) => fetchJson("index.json", checkEntries, signal) });
}

/** All there is to know about a dataset before its figures; waits while no dataset is named. */
export function useDataset(id: string | undefined) {
  return useQuery({
    queryKey: ["dataset", id],
    queryFn: ({ signal }) => fetchJson(`${id}/manifest.json`, checkDataset, signal),
    enabled: id !== undefined
  });
}
