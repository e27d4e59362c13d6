import type { LocalText } from "../../model/local-text.ts";

/** Tells the person at the terminal something that isn't a fault: what was skipped, what did not match. */
export type Notify = (text: LocalText) => void;
