import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

const ready = queryOptions({ queryKey: ["page", "ready"], queryFn: () => false, gcTime: Number.POSITIVE_INFINITY });

/** Says that the first picture, a coloured map or a chart, is on screen: what nobody waits for may come now. */
export function useMarkReady(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.setQueryData(ready.queryKey, true), [client]);
}

/** Whether the first picture is on screen. */
export const usePageReady = (): boolean => useQuery(ready).data === true;

/**
 * Resolves once the browser has nothing else to do, or after two seconds: Chromium can forget the callback while nothing is
 * painted. Safari has no idle callbacks: there it is soon after.
 */
const nextIdle = () =>
  new Promise<true>((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(true), { timeout: 2000 });
    else setTimeout(() => resolve(true), 200);
  });

/** Whether the first picture is on screen and the browser has had nothing to do since. */
export function usePageIdle(): boolean {
  const isReady = usePageReady();
  const { data } = useQuery({
    queryKey: ["page", "idle"],
    queryFn: nextIdle,
    enabled: isReady,
    gcTime: Number.POSITIVE_INFINITY
  });
  return data === true;
}
