import { createContext, useContext } from "react";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import type { DifferencesParams, DifferencesView, differenceMaps } from "./params.ts";
import type { PatternState } from "./use-analyst.ts";

export type MapKind = (typeof differenceMaps)[number];

/** What the maps of the differences are drawn from. */
export interface MapSubject {
  readonly indicatorData: IndicatorYear;
  /** The view of the changes that they show. */
  readonly view: DifferencesView;
  readonly topology: Parameters<typeof useShapes>[0];
  readonly few: Uint8Array | undefined;
  /** By area. */
  readonly changes: Float64Array;
  readonly pattern: PatternState;
  /** Areas that are outlined beside the selected ones. */
  readonly outlined: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  readonly change: ChangeOf<DifferencesParams>;
}

/** A map is drawn again when this changes, and the panel that it stands in is not. */
export const MapSubjectContext = createContext<MapSubject | undefined>(undefined);

export function useMapSubject(): MapSubject {
  const subject = useContext(MapSubjectContext);
  if (!subject) throw new Error("a map of differences stands in no MapSubjectContext");
  return subject;
}
