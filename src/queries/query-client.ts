import { QueryClient } from "@tanstack/react-query";

/** Data of a dataset do not change while the page is open: fetched once, kept, and fetched again only when asked. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without this nothing is even asked when the browser thinks it is offline, and a page on a beamer stays empty.
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: 1,
        retryDelay: 500,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      }
    }
  });
}
