import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Tells the style sheets how high the page is above the views (`--wa-above`), so that map, chart and timeline fit on what is left
 * of the screen, whatever notices there are. The element is what stands between header and views.
 */
export function useAbove(): RefObject<HTMLDivElement | null> {
  const above = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = above.current;
    const app = element?.closest<HTMLElement>(".wa-app");
    const header = app?.querySelector<HTMLElement>(".wa-header");
    if (!element || !app || !header) return;
    const measure = () => app.style.setProperty("--wa-above", `${header.offsetHeight + element.offsetHeight}px`);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    watcher.observe(header);
    return () => watcher.disconnect();
  }, []);
  return above;
}
