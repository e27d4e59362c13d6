import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { YearSteps } from "../../src/state/year-steps.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function made(year = 2014) {
  const [told, followed]: [number[], [number, string][]] = [[], []];
  const steps = new YearSteps(year, (next, history) => void followed.push([next, history]));
  steps.listen((next) => void told.push(next));
  return { steps, told, followed };
}

describe("the year on screen, ahead of the address", () => {
  test("a step is told at once, and follows when steps come to rest", () => {
    const { steps, told, followed } = made();
    steps.step(2016, "push");
    expect([told, followed, steps.shown]).toEqual([[2016], [], 2016]);
    vi.advanceTimersByTime(1000);
    expect(followed).toEqual([[2016, "push"]]);
  });

  test("of an arrow key that is held down the address gets the last year, as one step for the back button", () => {
    const { steps, told, followed } = made();
    steps.step(2016, "push");
    for (const year of [2018, 2020, 2022]) {
      vi.advanceTimersByTime(30);
      steps.step(year, "replace");
    }
    vi.advanceTimersByTime(1000);
    expect([told, followed]).toEqual([[2016, 2018, 2020, 2022], [[2022, "push"]]]);
  });

  test("a step to the year that is on screen is none", () => {
    const { steps, told, followed } = made();
    steps.step(2014, "push");
    vi.advanceTimersByTime(1000);
    expect([told, followed]).toEqual([[], []]);
  });

  test("a waiting step goes into the history before another wish, once, and the wish is of its year", () => {
    const { steps, followed } = made();
    steps.step(2016, "push");
    expect(steps.take(2014)).toBe(2016);
    expect(followed).toEqual([[2016, "push"]]);
    vi.advanceTimersByTime(1000);
    expect(followed).toHaveLength(1);
    expect(steps.take(2014)).toBe(2016);
    expect(followed).toHaveLength(1);
  });

  test("a wish for a year of its own is that year", () => {
    const { steps } = made();
    steps.step(2016, "push");
    expect([steps.take(2022), steps.shown]).toEqual([2022, 2022]);
  });

  test("an earlier step that arrives late does not take the newer one back", () => {
    const { steps } = made();
    steps.step(2016, "replace");
    vi.advanceTimersByTime(1000);
    steps.step(2018, "replace");
    steps.arrive(2016);
    expect([steps.shown, steps.isBehind(2016)]).toEqual([2018, true]);
  });

  test("the back button has the last word", () => {
    const { steps, followed } = made();
    steps.step(2016, "push");
    steps.arrive(2002);
    vi.advanceTimersByTime(1000);
    expect([steps.shown, followed]).toEqual([2002, []]);
  });

  test("a wish that was given another year arrives with it", () => {
    const { steps } = made();
    steps.take(1900);
    steps.arrive(2014);
    expect(steps.isBehind(2014)).toBe(false);
  });
});
