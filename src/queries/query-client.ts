import { QueryClient } from "@tanstack/react-query";
import { isAbsent } from "./fetch-problem.ts";

/** Data of a dataset do not change while the page is open: fetched once, kept, and fetched again only when asked. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without this nothing is even asked when the browser thinks it is offline, and a page on a beamer stays empty.
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        // What is not there will not be there in half a second.
        retry: (failures, error) => failures < 1 && !isAbsent(error),
        retryDelay: 500,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      }
    }
  });
}
