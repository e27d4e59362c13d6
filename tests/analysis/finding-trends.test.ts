import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf, seriesCourse, tendencyOf } from "../../src/analysis/finding-tendency.ts";
import { trendsFinding } from "../../src/analysis/finding-trends.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const nan = Number.NaN;
const years = [2002, 2008, 2012, 2014, 2018, 2024];
const last = (values: readonly number[], band = 0.1) => seriesCourse(years, values, band)?.last;

describe("since when a series goes the way it goes", () => {
  test("down and then up: since the lowest", () => {
    expect(last([0.5, 0.2, 0, 0.1, 0.3, 0.6])).toEqual({ tendency: "up", since: 2012, isTurn: true });
  });
  test("up and then down: since the highest", () => {
    expect(last([0, 0.2, 0.5, 0.4, 0.3, 0])).toEqual({ tendency: "down", since: 2012, isTurn: true });
  });
  test("one way all along: since the first year, and nothing turned", () => {
    expect(last([0, 0.1, 0.2, 0.3, 0.4, 0.5])).toEqual({ tendency: "up", since: 2002, isTurn: false });
  });
  test("a dip within the band is no turning point", () => {
    expect(last([0, 0.2, 0.15, 0.3, 0.4, 0.5])).toEqual({ tendency: "up", since: 2002, isTurn: false });
  });
  test("a dip beyond the band is one", () => {
    expect(last([0, 0.3, 0.15, 0.3, 0.4, 0.5])).toEqual({ tendency: "up", since: 2012, isTurn: true });
  });
  test("what stays within the band of its last value has no movement, whatever it did within", () => {
    expect(last([0.05, 0, 0.1, 0.02, 0.08, 0.05])).toBeUndefined();
    expect(last([0, 0.1, 0, 0.1, 0, 0.1])).toBeUndefined();
  });
  test("level first and then up: since the last year of the level that lies lowest", () => {
    expect(last([0.02, 0, 0.01, 0.05, 0.3, 0.6])).toEqual({ tendency: "up", since: 2008, isTurn: false });
  });
  test("of equal lows the last one", () => {
    expect(last([0.5, 0, 0, 0.2, 0.4, 0.6])?.since).toBe(2012);
  });
  test("years without a figure are passed over", () => {
    expect(last([0.5, nan, 0, nan, nan, 0.6])).toEqual({ tendency: "up", since: 2012, isTurn: true });
    expect(seriesCourse(years, [nan, 0.1, nan, 0.2, 0.3, nan], 0.05)).toMatchObject({
      from: 2008,
      to: 2018,
      start: 0.1,
      end: 0.3
    });
  });
  test("of one value, or none, there is no course", () => {
    expect(seriesCourse(years, [nan, 1, nan, nan, nan, nan], 0.1)).toBeUndefined();
    expect(seriesCourse([], [], 0.1)).toBeUndefined();
  });

  const anySeries = fc.array(
    fc.integer({ min: -60, max: 60 }).map((n) => n / 100),
    { minLength: 6, maxLength: 6 }
  );
  test("the year named lies further than the band from the last value, on the side it came from, and nothing later further", () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const movement = last(values);
        const end = values.at(-1) ?? nan;
        if (!movement) return expect(values.every((value) => Math.abs(end - value) <= 0.1)).toBe(true);
        const sign = movement.tendency === "up" ? 1 : -1;
        const place = years.indexOf(movement.since);
        const way = sign * (end - (values[place] ?? nan));
        expect(way).toBeGreaterThan(0.1);
        for (const value of values.slice(place)) expect(sign * (end - value)).toBeLessThanOrEqual(way);
      })
    );
  });
  test("upside down, the same year is named, the other way", () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const [one, other] = [last(values), last(values.map((value) => -value))];
        expect(other?.since).toBe(one?.since);
        expect(other?.isTurn).toBe(one?.isTurn);
        if (one) expect(other?.tendency).toBe(one.tendency === "up" ? "down" : "up");
      })
    );
  });
});

test("a tendency is beyond the band; a course is that of all, and turned where lower is better", () => {
  expect([0.2, 0.1, 0, -0.1, -0.2].map((change) => tendencyOf(change, 0.1))).toEqual(["up", "same", "same", "same", "down"]);
  expect(courseOf([1, 2], 0.1, false)).toBe("better");
  expect(courseOf([1, 2], 0.1, true)).toBe("worse");
  expect(courseOf([1, 0], 0.1, true)).toBe("same-or-worse");
  expect(courseOf([1, 0], 0.1, false)).toBe("same-or-better");
  expect(courseOf([1, 0, -1], 0.1, false)).toBe("mixed");
  expect(courseOf([0, 0.1], 0.1, false)).toBe("same");
});

describe("lines through the years", () => {
  const { matrix, years: known, at } = hague();
  const subject = {
    matrix,
    years: known,
    few: undefined,
    indicator: { direction: "higher-is-better", scale: "interval" }
  } as const;

  test("of all wijken the band between the tenths, on the 43 with all years: 0.524 to 0.639", () => {
    const found = trendsFinding(subject, [], 0.0392);
    expect(found).toMatchObject({ kind: "band", from: 2002, to: 2024, n: 43, leftOut: 1 });
    if (found.kind !== "band") throw new Error(found.kind);
    expect([found.before.toFixed(3), found.after.toFixed(3)]).toEqual(["0.524", "0.639"]);
  });

  test("of chosen ones their courses, in the order of choice", () => {
    const found = trendsFinding(subject, [at("Moerwijk"), at("Transvaalkwartier")], 0.0392);
    if (found.kind !== "areas") throw new Error(found.kind);
    expect(found.courses.map(({ area, tendency }) => [area, tendency])).toEqual([
      [at("Moerwijk"), "same"],
      [at("Transvaalkwartier"), "up"]
    ]);
    // Moerwijk fell to 2012 and rose since, by more than the band.
    expect(found.courses[0]?.last).toEqual({ tendency: "up", since: 2012, isTurn: true });
  });

  test("a chosen one without figures is counted as that", () => {
    const holes = subjectOf([2014, 2024], [[1, nan], [2, nan]]); // biome-ignore format: rows
    expect(trendsFinding(holes, [0, 1], 0.1)).toMatchObject({ kind: "areas", without: 1, courses: [{ area: 0 }] });
    expect(trendsFinding(holes, [1], 0.1)).toEqual({ kind: "none", reason: "no-figures" });
  });

  test("of fewer than ten areas, of one year, and without figures there is no band", () => {
    const rows = (n: number) => [Array.from({ length: n }, (_, i) => i), Array.from({ length: n }, (_, i) => 2 * i)];
    expect(trendsFinding(subjectOf([2014, 2024], rows(9)), [], 0.1)).toEqual({ kind: "none", reason: "too-few" });
    expect(trendsFinding(subjectOf([2014, 2024], rows(10)), [], 0.1)).toMatchObject({ kind: "band", n: 10 });
    expect(trendsFinding(subjectOf([2014, 2024], rows(10), { figures: [2024] }), [], 0.1)).toEqual({
      kind: "none",
      reason: "one-year"
    });
    expect(trendsFinding(subjectOf([2014, 2024], rows(10), { figures: [] }), [], 0.1)).toEqual({
      kind: "none",
      reason: "no-figures"
    });
  });
});
