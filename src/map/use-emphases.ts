import { useMemo } from "react";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { selectionColour } from "../ui/selection-colours.ts";
import type { Emphasis } from "./draw-outlines.ts";

const [light, dark] = ["#ffffff", "#16222e"];

/** The areas that stand out on a map: with a line round them, selected, and the one that is pointed at. */
export function useEmphases(
  areas: AreaList,
  selection: readonly AreaCode[],
  outlined: readonly AreaCode[] | undefined,
  shown: AreaCode | undefined
): readonly Emphasis[] {
  return useMemo(() => {
    const chosen = selection.flatMap((code, i) => {
      const area = areas.indexOf.get(code);
      return area === undefined ? [] : { area, colour: selectionColour(i), casing: light, width: 3.5 };
    });
    const isChosen = new Set(chosen.map(({ area }) => area));
    const around = (outlined ?? []).flatMap((code) => {
      const area = areas.indexOf.get(code);
      return area === undefined || isChosen.has(area) ? [] : [{ area, colour: dark, casing: light, width: 1.4 }];
    });
    const area = shown === undefined ? undefined : areas.indexOf.get(shown);
    if (area === undefined) return [...around, ...chosen];
    // A selected area keeps its colour while it is pointed at.
    const own = chosen.find((emphasis) => emphasis.area === area);
    return [...around, ...chosen, own ? { ...own, casing: dark } : { area, colour: dark, casing: light, width: 2 }];
  }, [selection, outlined, shown, areas]);
}
