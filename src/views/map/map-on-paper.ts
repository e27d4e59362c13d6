import { shapesFromTopology } from "../../export/picture-of-map.ts";
import type { ExportGeometry } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { View } from "../../model/shared-params.ts";
import { mapShown } from "./map-subject.ts";
import { printedMap } from "./print-map.ts";

interface OnPaper {
  readonly indicatorData: IndicatorYear;
  readonly topology: NonNullable<ExportGeometry["topology"]>;
  readonly view: View;
  readonly texts: Texts;
}

/** Prints the map on screen as lines. Returns what ends it. */
export const mapOnPaper = (map: HTMLElement, { indicatorData, topology, view, texts }: OnPaper): (() => void) =>
  printedMap(map, () => ({
    shapes: shapesFromTopology(topology, indicatorData.areas),
    areas: indicatorData.areas,
    ...mapShown(indicatorData, view, texts)
  }));
