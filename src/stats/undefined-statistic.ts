/** Why a statistic does not exist for the numbers it was asked of. */
export type UndefinedReason = "too-few" | "constant" | "no-weight" | "no-neighbours" | "not-positive";

/** Thrown where a statistic is undefined: never a number that only looks like one. */
export class UndefinedStatistic extends RangeError {
  readonly reason: UndefinedReason;
  constructor(reason: UndefinedReason, message: string) {
    super(message);
    this.name = "UndefinedStatistic";
    this.reason = reason;
  }
}

/** Throws unless there are at least `least` numbers. */
export function atLeast(least: number, count: number, what: string): void {
  if (count < least) throw new UndefinedStatistic("too-few", `${what} needs ${least} values and got ${count}`);
}

/** Throws where two lists that belong together differ in length: a fault of the caller. */
export function sameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
  if (a.length !== b.length) throw new TypeError(`${a.length} values beside ${b.length}`);
}
