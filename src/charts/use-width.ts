import { createContext, type RefObject, useContext, useLayoutEffect, useRef, useState } from "react";

export interface Measured {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** In pixels; that of `FirstSize` before the first measurement, which comes before the first paint. */
  readonly width: number;
  /** The size of small text in pixels, which grows with the screen and with the reader's setting. */
  readonly textSize: number;
  /** The height that a picture fills, where the style sheet gives it one (`--wa-chart-fill`); absent: what its width asks for. */
  readonly room?: number;
}

/** What a chart is drawn for where nothing can be measured: before it is on a page, or without any. */
export const FirstSize = createContext<Omit<Measured, "ref">>({ width: 640, textSize: 12 });

/** Small text on this screen, `--basis-text-xs`, in pixels. */
function smallText(element: Element): number {
  const inRem = Number.parseFloat(getComputedStyle(element).getPropertyValue("--basis-text-xs")) || 0.875;
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * inRem;
}

/** What is left for the picture in an element of fixed height: the words in it keep theirs. */
function roomIn(element: HTMLElement): { readonly room?: number } {
  if (getComputedStyle(element).getPropertyValue("--wa-chart-fill").trim() !== "1") return {};
  const used = [...element.children].reduce((sum, child) => {
    const { position, marginBlockStart, marginBlockEnd } = getComputedStyle(child);
    if (child.role === "application" || position === "absolute") return sum;
    return sum + child.getBoundingClientRect().height + Number.parseFloat(marginBlockStart) + Number.parseFloat(marginBlockEnd);
  }, 0);
  return { room: Math.floor(element.clientHeight - used - 2) };
}

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
      const next = { width, textSize: smallText(element), ...roomIn(element) };
      setSize((before) =>
        before.width === next.width && before.textSize === next.textSize && before.room === next.room ? before : next
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    // What stands beside the picture takes its share of a fixed height, and comes and goes.
    const watch = () => {
      for (const part of [element, ...element.children]) observer.observe(part);
    };
    watch();
    const parts = new MutationObserver(() => {
      observer.disconnect();
      watch();
    });
    parts.observe(element, { childList: true });
    return () => {
      observer.disconnect();
      parts.disconnect();
    };
  }, []);
  return { ref, ...size };
}
