import { queryOptions, useQuery } from "@tanstack/react-query";
import { checkDataset, checkEntries } from "./check-dataset.ts";
import { fetchJson } from "./fetch-file.ts";

/** The datasets that are served here. */
export const datasetsOptions = queryOptions({
  queryKey: ["datasets"],
  queryFn: ({ signal }) => fetchJson("index.json", checkEntries, signal)
});

export const useDatasets = () => useQuery(datasetsOptions);

/** All there is to know about a dataset before its figures. */
export const datasetOptions = (id: string) =>
  queryOptions({
    queryKey: ["dataset", id],
    queryFn: ({ signal }) => fetchJson(`${id}/manifest.json`, checkDataset, signal)
  });

/** A dataset; waits while none is named. */
export const useDataset = (id: string | undefined) => useQuery({ ...datasetOptions(id ?? ""), enabled: id !== undefined });
