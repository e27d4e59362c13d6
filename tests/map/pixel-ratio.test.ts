import { afterEach, expect, test, vi } from "vitest";
import { watchPixelRatio } from "../../src/map/pixel-ratio.ts";

afterEach(() => vi.unstubAllGlobals());

/** A window that can go to another screen. */
function madeWindow() {
  const queries = new Map<string, EventTarget>();
  const made = {
    devicePixelRatio: 1,
    matchMedia: (text: string) => {
      const query = new EventTarget();
      queries.set(text, query);
      return query;
    }
  };
  vi.stubGlobal("window", made);
  const goTo = (ratio: number) => {
    const left = queries.get(`(resolution: ${made.devicePixelRatio}dppx)`);
    made.devicePixelRatio = ratio;
    left?.dispatchEvent(new Event("change"));
  };
  return goTo;
}

test("every change of the pixels' size is told once, until it is no longer wanted", () => {
  const goTo = madeWindow();
  const told: number[] = [];
  const stop = watchPixelRatio(() => told.push(window.devicePixelRatio));
  goTo(2);
  goTo(1.5);
  expect(told).toEqual([2, 1.5]);
  stop();
  goTo(1);
  expect(told).toEqual([2, 1.5]);
});
