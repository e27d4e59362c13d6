import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Where map and chart stand beside each other and fill the screen, as overview.css has it. */
export const besideEachOther = "(min-width: 60rem)";

/** Puts the distance of an element from the top of the page into its property `--wa-top`: a style sheet can then fill the screen with it. */
export function useTop(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
      element.style.setProperty("--wa-top", `${top}px`);
    };
    measure();
    // What stands above it may wrap, open or close.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return ref;
}

/** The height that an element has, in pixels, but no less than a picture needs; undefined until it is known. */
export function useHeight(least: number): readonly [RefObject<HTMLDivElement | null>, number | undefined] {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setHeight(Math.max(least, Math.floor(element.clientHeight)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [least]);
  return [ref, height];
}
