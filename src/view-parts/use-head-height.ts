import { type RefObject, useLayoutEffect, useRef } from "react";

/** Tells the style sheets how high a view is above its picture (`--wa-head`, on the parent of the element), so that both fit. */
export function useHeadHeight(): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = head.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    const gap = Number.parseFloat(getComputedStyle(parent).rowGap) || 0;
    const measure = () => parent.style.setProperty("--wa-head", `${element.offsetHeight + gap}px`);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return head;
}
