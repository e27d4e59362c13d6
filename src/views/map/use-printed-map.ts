import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ExportGeometry } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { View } from "../../model/shared-params.ts";
import { usePageReady } from "../../queries/use-page-ready.ts";

/**
 * What a map needs to be printed as lines. Comes behind the first map, so that it is there when the browser prints: then there
 * is no time to fetch anything. The element is the one that holds the map.
 */
export function usePrintedMap(
  indicatorData: IndicatorYear | undefined,
  topology: ExportGeometry["topology"] | undefined,
  view: View,
  texts: Texts
): RefObject<HTMLDivElement | null> {
  const isReady = usePageReady();
  const holder = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => (indicatorData && topology ? { indicatorData, topology, view, texts } : undefined),
    [indicatorData, topology, view, texts]
  );
  useEffect(() => {
    if (!isReady || !shown) return;
    let stop: (() => void) | undefined;
    let isCurrent = true;
    // Where it cannot be fetched the map prints as it is on screen.
    import("./map-on-paper.ts").then(
      ({ mapOnPaper }) => {
        const map = holder.current?.querySelector<HTMLElement>(".wa-map");
        if (isCurrent && map) stop = mapOnPaper(map, shown);
      },
      () => undefined
    );
    return () => {
      isCurrent = false;
      stop?.();
    };
  }, [isReady, shown]);
  return holder;
}
