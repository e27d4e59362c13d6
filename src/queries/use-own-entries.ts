import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { type OwnEntry, placeOf } from "../model/own-data.ts";
import { withOwnIndicators } from "../model/own-overlay.ts";
import { forgetOwn } from "./forget-own.ts";
import { openOwnStore } from "./own-files.ts";
import { runningEngine } from "./running-engine.ts";
import { areaListOf } from "./use-level.ts";
import { usePageReady } from "./use-page-ready.ts";

const key = ["own"];

/** Looks again at what there is, and is done when all on the page know it. */
export const refreshOwn = (client: QueryClient) => client.invalidateQueries({ queryKey: key });

const none: readonly OwnEntry[] = [];

export interface OwnEntries {
  readonly entries: readonly OwnEntry[];
  /** Ids of what is there and cannot be read. */
  readonly damaged: readonly string[];
  /** Whether it is known what there is. */
  readonly isKnown: boolean;
  /** Why nothing can be known of it, where that is so. */
  readonly error: Error | null;
}

/**
 * The reader's own data, as they are now: other tabs may change them. They are looked for behind the first map, or at once where
 * the address asks for some.
 */
export function useOwnEntries(isAsked: boolean): OwnEntries {
  const client = useQueryClient();
  const isReady = usePageReady();
  const isWanted = isAsked || isReady;
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: async () => {
      const store = await openOwnStore();
      return { entries: await store.list(), damaged: await store.listDamaged() };
    },
    enabled: isWanted,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY
  });
  useEffect(() => {
    if (!isWanted) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    openOwnStore().then(
      (store) => {
        if (!isOver) stop = store.watch(() => void refreshOwn(client));
      },
      // Without the code for it there is nothing to watch; the question above tells of it.
      () => undefined
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [client, isWanted]);
  const entries = data?.entries ?? none;
  const before = useRef(entries);
  useEffect(() => {
    const gone = before.current.filter((entry) => !entries.some((other) => isSameContent(entry, other)));
    before.current = entries;
    if (gone.length > 0) forgetOwn(client, runningEngine(client), gone).catch((problem: unknown) => console.error(problem));
  }, [client, entries]);
  return { entries, damaged: data?.damaged ?? [], isKnown: data !== undefined || error !== null, error };
}

const originOf = ({ about }: OwnEntry) => (about.kind === "indicator" ? about.indicator.own : about.own);

/** Described otherwise, it is still the same. */
const isSameContent = (a: OwnEntry, b: OwnEntry) =>
  a.id === b.id && a.bytes === b.bytes && originOf(a).sha256 === originOf(b).sha256 && originOf(a).added === originOf(b).added;

/** Where a dataset's areas lie: the gemeenten of all its levels, which share them, or of squares their neighbourhoods. */
async function placesOf(client: QueryClient, dataset: Dataset, level: AreaLevel): Promise<ReadonlySet<string>> {
  const gemeenten = dataset.part ? [dataset.part] : dataset.gemeenten;
  if (level !== "grid" && gemeenten) return new Set(gemeenten.map(({ code }) => code));
  const { codes } = await client.fetchQuery(areaListOf(dataset, level));
  return new Set(codes.map(placeOf));
}

/** The levels whose areas are looked at: squares by themselves, and only where there are figures of any. */
function levelsAsked(dataset: Dataset | undefined, entries: readonly OwnEntry[]): readonly AreaLevel[] {
  const hasSquares = entries.some(({ about }) => about.kind === "indicator" && about.level === "grid");
  const levels = dataset?.levels.map(({ level }) => level) ?? [];
  const areas = levels.find((level) => level !== "grid");
  return [...(areas ? [areas] : []), ...(hasSquares && levels.includes("grid") ? (["grid"] as const) : [])];
}

/** A dataset with the own indicators that are of its areas; undefined while that is not known yet. */
export function useOwnIndicators(dataset: Dataset | undefined, { entries, isKnown }: OwnEntries): Dataset | undefined {
  const levels = useMemo(() => levelsAsked(dataset, entries), [dataset, entries]);
  const { data, error } = useQuery({
    queryKey: ["own places", dataset?.id, levels.join()],
    queryFn: async ({ client }) => {
      if (!dataset) throw new Error("no dataset");
      return new Map(await Promise.all(levels.map(async (level) => [level, await placesOf(client, dataset, level)] as const)));
    },
    enabled: dataset !== undefined && isKnown,
    placeholderData: (before, query) => (query?.queryKey[1] === dataset?.id ? before : undefined),
    structuralSharing: false
  });
  return useMemo(() => {
    if (!dataset || error || (isKnown && entries.length === 0)) return dataset;
    const areas = levels.find((level) => level !== "grid");
    return data && withOwnIndicators(dataset, entries, (level) => data.get(level === "grid" ? level : (areas ?? level)));
  }, [dataset, levels, data, error, entries, isKnown]);
}
