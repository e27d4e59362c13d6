import { createContext, type RefObject, useContext, useLayoutEffect, useRef, useState } from "react";

export interface Measured {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** In pixels; that of `FirstSize` before the first measurement, which comes before the first paint. */
  readonly width: number;
  /** The size of small text in pixels, which grows with the screen and with the reader's setting. */
  readonly textSize: number;
}

const smallText = 0.75; // rem, as --basis-text-xs

/** What a chart is drawn for where nothing can be measured: before it is on a page, or without any. */
export const FirstSize = createContext<Omit<Measured, "ref">>({ width: 640, textSize: 12 });

/** The width of an element and the size of its small text, measured before it is painted and whenever they change. */
export function useWidth(): Measured {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(useContext(FirstSize));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      if (width === 0) return; // not displayed: what it was, it will be again
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * smallText;
      setSize((before) => (before.width === width && before.textSize === textSize ? before : { width, textSize }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
