/** Classes that go to the map before the page is drawn from them: steps in time. */
export interface LiveClasses {
  /** Whether classes that were drawn from are older than what is on the map. */
  readonly isBehind: (classes: Uint8Array) => boolean;
  readonly listen: (paint: (classes: Uint8Array) => void) => () => void;
}
