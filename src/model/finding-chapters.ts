import type { NoFinding } from "./finding.ts";

// What the chapters of the comparison find, and two indicators together. See finding.ts.

/** Whether a group came closer to the others. */
export type GapFinding =
  | { readonly kind: "none"; readonly reason: "no-group" | "no-figures" }
  | {
      readonly kind: "gap";
      readonly from: number;
      readonly to: number;
      readonly members: number;
      /** The group less all that are not in it. */
      readonly before: number;
      readonly after: number;
      /** `crossed`: from one side of the others to the other side. */
      readonly size: "larger" | "smaller" | "same" | "crossed";
      /** Of the difference in differences; NaN where there is no test. */
      readonly p: number;
      readonly isShown: boolean;
    };

/** Which parts a figure, or a change of it, consists of. */
export type PartsFinding =
  | { readonly kind: "none" }
  | {
      readonly kind: "parts";
      readonly total: number;
      /** Up to three parts that go the way of the total, the largest first, and up to two that go the other way. */
      readonly along: readonly { readonly part: number; readonly value: number }[];
      readonly against: readonly { readonly part: number; readonly value: number }[];
      /** The total is within the band of no change: the parts outweigh each other, or are small. */
      readonly isWithinBand: boolean;
    };

/** Whether like lies beside like. */
export type ClustersFinding =
  | { readonly kind: "none"; readonly reason: NoFinding }
  | {
      readonly kind: "pattern";
      readonly year: number;
      readonly n: number;
      readonly i: number;
      readonly expected: number;
      readonly p: number;
      readonly reading: "alike" | "unlike" | "not-shown";
      /** Moran's I of the first year asked about; the difference is not tested. */
      readonly before?: { readonly year: number; readonly i: number; readonly reading: "alike" | "unlike" | "not-shown" };
    };

/** Who went to another class. */
export type MovesFinding =
  | { readonly kind: "none"; readonly reason: "no-figures" | "one-year" }
  | {
      readonly kind: "moves";
      readonly from: number;
      readonly to: number;
      readonly n: number;
      readonly up: number;
      readonly down: number;
      readonly same: number;
    };

/** Two indicators of the same areas. */
export type PairFinding =
  | { readonly kind: "none"; readonly n: number }
  | {
      readonly kind: "pair";
      readonly n: number;
      /** Both are at their unfavourable side; where one has no such side, both low. */
      readonly isJudged: boolean;
      /** Those areas, from the one furthest there; the ones with few inhabitants last. */
      readonly together: readonly number[];
      /** Of these, the first so many may be named first: they have more than few inhabitants. */
      readonly named: number;
      readonly r: number;
      readonly interval?: readonly [number, number];
      /** `not-shown`: the 95% interval holds 0, or does not exist. */
      readonly link: "up" | "down" | "not-shown";
    };
