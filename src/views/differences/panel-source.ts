import { createContext, useContext } from "react";
import type { Indicator } from "../../model/indicator.ts";

/** What all panels are about, for the files and pictures that are made of them. */
export interface PanelSource {
  readonly indicator: Indicator;
  /** Dataset, level, indicator, years: what a file's name begins with. */
  readonly name: readonly (string | number)[];
  /** What stands behind a panel's own title: indicator, level, place. */
  readonly about: string;
  /** The selected areas, whose colours a picture has no other words for. */
  readonly selected: readonly { readonly name: string; readonly colour: string }[];
}

export const PanelSourceContext = createContext<PanelSource | undefined>(undefined);

export const usePanelSource = () => useContext(PanelSourceContext);
