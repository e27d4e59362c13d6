import { useCallback, useSyncExternalStore } from "react";

/** A screen that has room for one thing beside another only in a menu: a phone. The style sheets say the same. */
export const narrow = "(max-width: 40rem)";

/** Whether a media query holds now; false where there is no window. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query]
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false
  );
}
