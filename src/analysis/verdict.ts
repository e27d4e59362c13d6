/**
 * Which sentence holds. The differences between areas are said to have become smaller or larger only where the chosen measure
 * of dispersion moved that way and the Pitman–Morgan test gives p < 0.05 in the same direction; all else is no change that can
 * be shown.
 */
export type SpreadVerdict = "smaller" | "larger" | "no-demonstrable-change" | "undefined";

/** What the verdict rests on. */
export interface SpreadEvidence {
  /** The chosen measure in the first and the second year. */
  readonly before: number;
  readonly after: number;
  /** The Pitman–Morgan test of the same areas in both years; undefined where it does not exist. */
  readonly test: { readonly t: number; readonly p: number } | undefined;
}

export const level = 0.05;

export function spreadVerdict({ before, after, test }: SpreadEvidence): SpreadVerdict {
  if (!test || Number.isNaN(before) || Number.isNaN(after) || Number.isNaN(test.p)) return "undefined";
  if (test.p >= level) return "no-demonstrable-change";
  if (after < before && test.t < 0) return "smaller";
  if (after > before && test.t > 0) return "larger";
  return "no-demonstrable-change";
}

/**
 * What may be said of catching up: a slope below 0 alone is never convergence, for it may go with a growing spread.
 * `catching-up`: low areas rose more, and the differences became smaller. `slope-alone`: they rose more by the slope, and the
 * differences did not become smaller as far as can be shown. `falling-behind`: low areas rose less. `no-slope`: no slope that
 * can be shown.
 */
export type CatchUpVerdict = "catching-up" | "slope-alone" | "falling-behind" | "no-slope" | "undefined";

export function catchUpVerdict(
  line: { readonly slope: number; readonly p: number } | undefined,
  spread: SpreadVerdict
): CatchUpVerdict {
  if (!line || Number.isNaN(line.p) || spread === "undefined") return "undefined";
  if (line.p >= level) return "no-slope";
  if (line.slope > 0) return "falling-behind";
  return spread === "smaller" ? "catching-up" : "slope-alone";
}
