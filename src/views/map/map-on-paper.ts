import { shapesFromTopology } from "../../export/picture-of-map.ts";
import type { ExportGeometry } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Scene } from "../../indicator-data/scene.ts";
import type { View } from "../../model/shared-params.ts";
import { mapShown } from "./map-subject.ts";
import { printedMap } from "./print-map.ts";

interface OnPaper {
  readonly scene: Scene;
  readonly topology: NonNullable<ExportGeometry["topology"]>;
  readonly view: View;
  readonly texts: Texts;
}

/** Prints the map on screen as lines. Returns what ends it. */
export const mapOnPaper = (map: HTMLElement, { scene, topology, view, texts }: OnPaper): (() => void) =>
  printedMap(map, () => ({
    shapes: shapesFromTopology(topology, scene.areas),
    areas: scene.areas,
    ...mapShown(scene, view, texts)
  }));
