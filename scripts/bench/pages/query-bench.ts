/** The questions behind the interface. */
export const questions = ["matrix", "slice", "trend of 12", "change of two years", "quantiles per year"] as const;
export type Question = (typeof questions)[number];

/** Who answers: what the interface does, the same in SQL by its engine, arquero, and a plain loop over typed arrays. */
export const answerers = ["ours", "DuckDB", "arquero", "loop"] as const;
export type Answerer = (typeof answerers)[number];

export type Answers = Readonly<Record<Question, () => ArrayLike<number> | Promise<ArrayLike<number>>>>;

export interface QueryBench {
  /** Milliseconds by repetition. */
  ask(who: Answerer, question: Question, repetitions: number): Promise<readonly number[]>;
  /** What an answer adds up to, so that the same question gets the same answer; NaN counts as 0. */
  sum(who: Answerer, question: Question): Promise<number>;
}

declare global {
  interface Window {
    queryBench: QueryBench;
  }
}
