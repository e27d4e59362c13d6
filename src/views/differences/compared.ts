import { createContext, useContext } from "react";
import type { PanelContext } from "./context.ts";

interface Compared {
  current: PanelContext | undefined;
}

/** What the panels of the moment speak of, for who asks: no panel is redrawn when it changes. */
export const ComparedContext = createContext<Compared>({ current: undefined });

export const useCompared = (): Compared => useContext(ComparedContext);
