import { useIsFetching, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import { connection, isMetered } from "./metered.ts";
import { engineOptions } from "./running-engine.ts";
import { areaBytes, scoreBytes, topologyOf } from "./use-level.ts";
import { usePageIdle } from "./use-page-ready.ts";

/** More than this is not fetched before somebody asks for it, in bytes. */
const largestPrefetch = 4_000_000;

const bytesOf = ({ areaFile, boundaryFile, scoreFiles: [first] }: DatasetLevel) =>
  areaFile.bytes + (boundaryFile?.bytes ?? 0) + (first?.bytes ?? 0);

/**
 * Fetches what may be asked for next, once the first picture is there, the browser is idle and the connection is not metered:
 * what the map of the other levels needs, then the database. How far that is, the page says in `data-prefetch`.
 */
export function usePrefetch(dataset: Dataset, level: AreaLevel): void {
  const isIdle = usePageIdle();
  const isAllowed = isIdle && !isMetered(connection());
  const levels = useQuery({
    queryKey: ["prefetch", dataset.id, level],
    queryFn: async ({ client }) => {
      const others = dataset.levels.filter((other) => other.level !== level && bytesOf(other) <= largestPrefetch);
      for (const { level: name, scoreFiles } of others) {
        await client.fetchQuery(areaBytes(dataset, name));
        await client.fetchQuery(topologyOf(dataset, name));
        const [first] = scoreFiles;
        if (first) await client.fetchQuery(scoreBytes(dataset, name, first));
      }
      return others.length;
    },
    enabled: isAllowed,
    retry: false
  });
  const engine = useQuery({ ...engineOptions, enabled: isAllowed && !levels.isPending });
  const parts = useIsFetching({ predicate: ({ queryKey }) => queryKey[0] === "part" });
  const isDone = !levels.isPending && !engine.isPending;
  // Parts of the application come before all of this.
  const state = !isIdle || parts > 0 ? "waiting" : !isAllowed ? "metered" : isDone ? "done" : "running";
  useEffect(() => {
    document.documentElement.dataset.prefetch = state;
  }, [state]);
}
