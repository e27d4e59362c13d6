import { createContext, useContext } from "react";
import type { VerdictStrip } from "../../analysis/verdict-strip.ts";

export interface StripState {
  /** `asked`: it takes long here, so the reader is asked first. */
  readonly state: "asked" | "working" | "done" | "failed" | "none";
  readonly strip: VerdictStrip | undefined;
  readonly onAgain: () => void;
}

/** The strip comes late: its table is drawn then, and not the panel round it. */
export const StripContext = createContext<StripState>({ state: "none", strip: undefined, onAgain: () => undefined });

export const useStripState = (): StripState => useContext(StripContext);
