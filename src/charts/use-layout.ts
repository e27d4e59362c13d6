import { type RefObject, useMemo } from "react";
import type { Texts } from "../i18n/texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { ChartSize } from "./chart-size.ts";
import { useWidth } from "./use-width.ts";

interface LaidOut<Layout> {
  /** Of the element whose width the picture gets. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly layout: Layout;
  readonly texts: Texts;
}

/** A chart's layout at the width that it has, made again only where data, width or language changed. */
export function useLayout<Data, Layout>(
  data: Data,
  layoutOf: (data: Data, size: ChartSize, texts: Texts) => Layout,
  heightOf: (size: Omit<ChartSize, "height">, data: Data) => number
): LaidOut<Layout> {
  const texts = useTexts();
  const { ref, width, textSize, room } = useWidth();
  const layout = useMemo(() => {
    // Lower than this no axis has room for its labels.
    const height = room === undefined ? heightOf({ width, textSize }, data) : Math.max(room, textSize * 16);
    return layoutOf(data, { width, height, textSize }, texts);
  }, [data, layoutOf, heightOf, width, textSize, room, texts]);
  return { ref, layout, texts };
}
