/** How long nobody may step before all that follows the map is brought up to date, in milliseconds: an arrow key held down repeats faster. */
const rest = 90;

type History = "push" | "replace";

/**
 * The year on screen, ahead of the address. A step is told to the listeners at once, so that the map has its new colours in
 * the same frame; address, charts, table and words follow when the steps come to rest.
 */
export class YearSteps {
  readonly #follow: (year: number, history: History) => void;
  readonly #listeners = new Set<(year: number) => void>();
  #shown: number;
  /** The year of the address that the page was last drawn from. */
  #settled: number;
  /** The last year that was given to the address. */
  #written: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #history: History = "replace";

  constructor(year: number, follow: (year: number, history: History) => void) {
    this.#follow = follow;
    this.#shown = year;
    this.#settled = year;
    this.#written = year;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Whether what was drawn from this year is older than what is on screen. */
  readonly isBehind = (year: number): boolean => year !== this.#shown;

  readonly listen = (listener: (year: number) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Shows a year at once. Of steps in quick succession the address gets the last, with a `push` if one of them was one. */
  step(year: number, history: History): void {
    if (year === this.#shown) return;
    this.#history = this.#timer !== undefined && this.#history === "push" ? "push" : history;
    this.#shown = year;
    for (const listener of this.#listeners) listener(year);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), rest);
  }

  /** Gives a step that waits its place in the history. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written = this.#shown;
    this.#follow(this.#shown, this.#history);
  }

  /**
   * The year that a wish goes to the address with: one for no year, or for that of the page as it was last drawn, means the year
   * on screen. A step that waits comes before it: the back button goes to what was on screen.
   */
  take(year?: number): number {
    if (this.#timer !== undefined) this.#settle();
    if (year !== undefined && year !== this.#settled) this.#shown = year;
    this.#written = this.#shown;
    return this.#shown;
  }

  /** The page was drawn from an address with this year. */
  arrive(year: number): void {
    const isOwn = year === this.#written || year === this.#settled;
    this.#settled = year;
    // A step of before arrives while a newer one waits for its turn.
    if (this.#timer !== undefined && isOwn) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#shown = year;
  }
}
