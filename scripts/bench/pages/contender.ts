/** A way to draw the map, as the benchmark drives it. */
export interface Contender {
  /** The synchronous part of a year step. */
  setStep(step: number): void;
  /** The area under a point of the page, by the contender's own way of knowing it; undefined where there is none. */
  areaAt(x: number, y: number): number | undefined;
  /** Milliseconds between two questions of the kind, where the contender ignores one that comes sooner. */
  readonly hoverPause?: number;
  /** How often shapes were drawn, where the contender counts that. */
  readonly drawings?: () => number;
}

/** What a step cost, in milliseconds. */
export interface StepTimes {
  /** Script: the step itself, and what it left for the next animation frame. */
  readonly script: number;
  /** All work of the main thread: script, then style, layout and paint. */
  readonly work: number;
  /** From the step to the frame after the one that shows it. */
  readonly painted: number;
}

/** What the program asks of a page, as `window.bench`. */
export interface MapBench {
  steps(order: readonly number[]): Promise<readonly StepTimes[]>;
  /** Steps ten times a second; the times of the two frames after each step. */
  play(order: readonly number[]): Promise<readonly number[]>;
  /** Begins to note frames, and ends it: the times between them. */
  watchFrames(): void;
  watchedFrames(): readonly number[];
  /** Milliseconds to know the area, averaged over points in a grid; and how many of them lie in an area. */
  hover(repetitions: number): Promise<{ readonly times: readonly number[]; readonly hits: number }>;
  drawings(): number | undefined;
}

declare global {
  interface Window {
    bench: MapBench;
  }
}
