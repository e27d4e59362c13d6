/** After so many seconds a question is stopped. */
export const timeLimits = ["30", "120", "600"] as const;
export type TimeLimit = (typeof timeLimits)[number];

/** The limit after this one; undefined where there is none. */
export const nextLimit = (limit: TimeLimit): TimeLimit | undefined => timeLimits[timeLimits.indexOf(limit) + 1];
