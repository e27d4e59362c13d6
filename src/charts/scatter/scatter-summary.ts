import type { ScatterData } from "./scatter-data.ts";

/** What the dots say: the finding of the statistics that were made of them. */
export const scatterSummary = ({ finding }: ScatterData): string => finding;
