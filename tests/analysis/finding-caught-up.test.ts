import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caughtUpFinding } from "../../src/analysis/finding-caught-up.ts";
import type { FindingSubject } from "../../src/analysis/finding-subject.ts";
import { quantile } from "../../src/stats/spread.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const nan = Number.NaN;
const question = { from: 2014, to: 2024, panel: "all", band: 0.0392 } as const;
const areasOf = (list: readonly { readonly area: number }[]) => list.map(({ area }) => area);

function split(subject: FindingSubject, other: { readonly from?: number; readonly band?: number } = {}) {
  const found = caughtUpFinding(subject, { ...question, ...other });
  if (found.kind !== "split") throw new Error(found.reason);
  return found;
}

describe("of the wijken of Den Haag, 2002 to 2024", () => {
  const { matrix, years, names, at } = hague();
  const subject = { matrix, years, few: undefined, indicator: { direction: "higher-is-better", scale: "interval" } } as const;
  const found = split(subject, { from: 2002 });
  const nameOf = ({ area }: { readonly area: number }) => names[area];
  const changeOf = (name: string) =>
    (matrix.values[(years.length - 1) * matrix.areas + at(name)] ?? nan) - (matrix.values[at(name)] ?? nan);

  test("the three lowest that came closer are Transvaal, Schildersbuurt and Groente- en Fruitmarkt: +0.20, +0.21, +0.15", () => {
    expect(found.ahead.map(nameOf)).toEqual(["Transvaalkwartier", "Schildersbuurt", "Groente- en Fruitmarkt"]);
    expect(found.ahead.map(({ value }) => value.toFixed(2))).toEqual(["0.20", "0.21", "0.15"]);
    expect(found.aheadCourse).toBe("better");
  });

  test("the three lowest that did not are Bouwlust, Laakkwartier and Moerwijk, within the band of no change", () => {
    expect(found.behind.map(nameOf)).toEqual(["Bouwlust", "Laakkwartier en Spoorwijk", "Moerwijk"]);
    expect(found.behind.map(({ value }) => value.toFixed(2))).toEqual(["0.02", "-0.01", "-0.02"]);
    expect(found.behindCourse).toBe("same");
    // Morgenstond started higher and fell; it is one of the six, not of the three.
    expect(changeOf("Morgenstond").toFixed(2)).toBe("-0.05");
  });

  test("the mean wijk rose by 0.07; five of the eleven lowest rose by more", () => {
    expect(found.mean.toFixed(2)).toBe("0.07");
    expect(found.meanTendency).toBe("up");
    expect([found.n, found.quarter, found.caughtUp]).toEqual([43, 11, 5]);
  });

  test("the ten lowest of each year went from −0.265 to −0.212, the ten highest from +0.327 to +0.428", () => {
    const { tails } = found;
    expect(tails?.size).toBe(10);
    expect([tails?.own.before, tails?.own.after].map((value) => value?.toFixed(3))).toEqual(["-0.265", "-0.212"]);
    expect([tails?.other.before, tails?.other.after].map((value) => value?.toFixed(3))).toEqual(["0.327", "0.428"]);
    expect([tails?.own.tendency, tails?.other.tendency]).toEqual(["up", "up"]);
  });

  test("areas with few inhabitants are never named, and count all the same", () => {
    const few = Uint8Array.from(names, (name) => (name === "Transvaalkwartier" || name === "Bouwlust" ? 1 : 0));
    const without = split({ ...subject, few }, { from: 2002 });
    expect(without.ahead.map(nameOf)).toEqual(["Schildersbuurt", "Groente- en Fruitmarkt", "Stationsbuurt"]);
    expect(without.behind.map(nameOf)).toEqual(["Laakkwartier en Spoorwijk", "Moerwijk", "Rustenburg en Oostbroek"]);
    expect([without.quarter, without.caughtUp]).toEqual([11, 5]);
  });
});

// Eight areas, of which the two lowest are the quarter.
const first = [1, 2, 3, 4, 5, 6, 7, 8];
const after = (changes: readonly number[]) => first.map((value, i) => value + (changes[i] ?? 0));
const made = (changes: readonly number[], options: Parameters<typeof subjectOf>[2] = {}) =>
  subjectOf([2014, 2024], [first, after(changes)], options);

test("both came closer, none did, or one of both", () => {
  const counts = (changes: readonly number[]) => {
    const { quarter, caughtUp, ahead, behind } = split(made(changes));
    return [quarter, caughtUp, areasOf(ahead), areasOf(behind)];
  };
  expect(counts([1, 1, 0, 0, 0, 0, 0, 0])).toEqual([2, 2, [0, 1], []]);
  expect(counts([0, 0, 0, 0, 0, 0, 1, 1])).toEqual([2, 0, [], [0, 1]]);
  expect(counts([0, 1, 0, 0, 0, 0, 0, 0])).toEqual([2, 1, [1], [0]]);
});

test("where most fell, the lowest came closer by falling less, and that is what it is called", () => {
  const found = split(made([-0.1, -0.1, -1, -1, -1, -1, -1, -1]));
  expect([found.caughtUp, found.aheadCourse, found.meanTendency]).toEqual([2, "worse", "down"]);
});

test("where all rose, those behind rose less", () => {
  const found = split(made([0.1, 0.1, 1, 1, 1, 1, 1, 1]));
  expect([found.caughtUp, found.behindCourse, found.meanTendency]).toEqual([0, "better", "up"]);
});

describe("the courses of those that are named", () => {
  test.each([
    [[0.2, 0.01, 1, 1, 1, 1, 1, 1], "same-or-better"],
    [[0.01, -0.01, 1, 1, 1, 1, 1, 1], "same"],
    [[0.01, -0.2, 1, 1, 1, 1, 1, 1], "same-or-worse"],
    [[-0.2, -0.3, 1, 1, 1, 1, 1, 1], "worse"],
    [[0.2, -0.2, 1, 1, 1, 1, 1, 1], "mixed"]
  ] as const)("%j: %s", (changes, course) => {
    expect(split(made(changes)).behindCourse).toBe(course);
  });

  test("just the band is no movement", () => {
    expect(
      split(made([0.0392, -0.0392, 1, 1, 1, 1, 1, 1].map((one) => Math.round(one * 1e4) / 1e4)), { band: 0.0393 }).behindCourse
    ).toBe("same");
  });
});

describe("where lower is better", () => {
  const found = split(made([0, 0, 0, 0, 0, 0, -1, 0.2], { direction: "lower-is-better" }));

  test("the highest quarter is looked at, from the highest down", () => {
    expect([found.end, found.isJudged]).toEqual(["highest", true]);
    expect(areasOf(found.behind)).toEqual([7]);
    expect(areasOf(found.ahead)).toEqual([6]);
  });

  test("to fall is better", () => {
    expect([found.aheadCourse, found.behindCourse]).toEqual(["better", "worse"]);
  });

  test("it is the mirror of where higher is better", () => {
    const changes = [0.5, -0.2, 0.1, 0.3, 0, 0.2, -0.4, 0.9];
    const up = split(made(changes));
    const mirrored = subjectOf([2014, 2024], [first.map((value) => -value), after(changes).map((value) => -value)], {
      direction: "lower-is-better"
    });
    const down = split(mirrored);
    expect([areasOf(down.ahead), areasOf(down.behind)]).toEqual([areasOf(up.ahead), areasOf(up.behind)]);
    expect([down.aheadCourse, down.behindCourse, down.caughtUp]).toEqual([up.aheadCourse, up.behindCourse, up.caughtUp]);
    expect(down.mean).toBeCloseTo(-up.mean, 12);
  });
});

test("where neither way is better the lowest are looked at, without a judgement", () => {
  const found = split(made([1, 0, 0, 0, 0, 0, 0, 0], { direction: "neutral" }));
  expect([found.end, found.isJudged, found.caughtUp]).toEqual(["lowest", false, 1]);
});

test("equal ones go together: all at the quartile are in the quarter, from the first area on", () => {
  const tied = subjectOf([2014, 2024], [[1, 1, 1, 1, 5, 6, 7, 8], [3, 3, 1, 1, 5, 6, 7, 8]]); // biome-ignore format: rows
  const found = split(tied);
  expect([found.quarter, areasOf(found.ahead), areasOf(found.behind)]).toEqual([4, [0, 1], [2, 3]]);
});

test("at most three are named on either side, of however many", () => {
  const values = Array.from({ length: 60 }, (_, i) => i);
  const found = split(subjectOf([2014, 2024], [values, values.map((value, i) => value + (i % 2))]));
  expect([found.quarter, found.caughtUp, found.ahead.length, found.behind.length]).toEqual([15, 7, 3, 3]);
});

describe("where there is nothing to say", () => {
  const reason = (subject: FindingSubject, other: object = {}) => {
    const found = caughtUpFinding(subject, { ...question, ...other });
    return found.kind === "none" ? found.reason : found.kind;
  };
  test("one year, no figures, too few areas", () => {
    expect(reason(made([]), { from: 2024 })).toBe("one-year");
    expect(reason(subjectOf([2014, 2024], [first, first], { figures: [] }))).toBe("no-figures");
    expect(reason(subjectOf([2014, 2024], [first.map(() => nan), first]))).toBe("no-figures");
    expect(reason(subjectOf([2014, 2024], [[1, 2, 3], [2, 2, 3]]))).toBe("too-few"); // biome-ignore format: rows
    expect(reason(subjectOf([2014, 2024], [[1, 2, 3, 4], [2, 2, 3, 4]]))).toBe("split"); // biome-ignore format: rows
  });
  test("all moved by the same", () => {
    expect(reason(made(first.map(() => 0.1)))).toBe("alike");
  });
});

test.each([
  [8, undefined],
  [12, 3],
  [39, 9],
  [40, 10],
  [99, 10],
  [110, 11],
  [3300, 330]
])("of %i areas an end has %s", (n, size) => {
  const values = Array.from({ length: n }, (_, i) => i);
  expect(split(subjectOf([2014, 2024], [values, values.map((value) => value * 2)])).tails?.size).toBe(size);
});

test("who came closer rose more than the mean, and is of the lowest quarter", () => {
  const score = fc.integer({ min: -500, max: 500 }).map((n) => n / 1000);
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 50 }), (pairs) => {
      const [before, later] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const found = caughtUpFinding(subjectOf([2014, 2024], [before, later]), question);
      if (found.kind === "none") return;
      const bound = quantile(before, 0.25);
      expect(found.quarter).toBe(before.filter((value) => value <= bound).length);
      for (const { area, value } of found.ahead) {
        expect(value).toBeGreaterThan(found.mean);
        expect(before[area]).toBeLessThanOrEqual(bound);
      }
      for (const { value } of found.behind) expect(value).toBeLessThanOrEqual(found.mean + 1e-9);
      expect(found.caughtUp > 0).toBe(found.ahead.length > 0);
    })
  );
});
