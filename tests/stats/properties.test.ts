import fc from "fast-check";
import { expect, test } from "vitest";
import { averageRanks, kendall, pearson, spearman } from "../../src/stats/correlation.ts";
import { differenceInDifferences } from "../../src/stats/groups.ts";
import {
  falseDiscoveryRate,
  globalMoran,
  localMoran,
  permutationP,
  permutedLocals,
  permutedMorans,
  quadrants,
  rowStandardised,
  runAll
} from "../../src/stats/moran.ts";
import { seededRandom, shuffle } from "../../src/stats/random.ts";
import { linearRegression } from "../../src/stats/regression.ts";
import {
  quantile,
  spread,
  spreadMeasures,
  standardDeviation,
  weightedMean,
  weightedQuantile,
  weightedSpread
} from "../../src/stats/spread.ts";
import { classFlows, rowShares, transitionMatrix } from "../../src/stats/transitions.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";
import { pitmanMorgan } from "../../src/stats/variance-change.ts";
import { columbus } from "./oracles.ts";

// Scores as they occur, to three decimals, so that ties occur too.
const anyScore = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const varied = (values: readonly number[]) => new Set(values).size > 2;
const anyScores = fc.array(anyScore, { minLength: 4, maxLength: 60 }).filter(varied);
const anyPairs = fc
  .array(fc.tuple(anyScore, anyScore), { minLength: 5, maxLength: 60 })
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const)
  .filter(([a, b]) => varied(a) && varied(b));
const queen = rowStandardised(columbus.nb_queen.map((list) => list.map((place) => place - 1)));

test.each(spreadMeasures)("adding a constant does not change the %s, doubling doubles it", (measure) => {
  fc.assert(
    fc.property(anyScores, anyScore, (values, shift) => {
      const own = spread(measure, values);
      expect(
        spread(
          measure,
          values.map((value) => value + shift)
        )
      ).toBeCloseTo(own, 10);
      expect(
        spread(
          measure,
          values.map((value) => value * 2)
        )
      ).toBeCloseTo(own * 2, 10);
    })
  );
});

test.each(spreadMeasures)("equal weights give the unweighted %s (the SD in its population form)", (measure) => {
  fc.assert(
    fc.property(anyScores, fc.integer({ min: 1, max: 9000 }), (values, weight) => {
      const n = values.length;
      const own = measure === "sd" ? standardDeviation(values) * Math.sqrt((n - 1) / n) : spread(measure, values);
      expect(
        weightedSpread(
          measure,
          values,
          values.map(() => weight)
        )
      ).toBeCloseTo(own, 10);
    })
  );
});

test("a weighted quantile lies between the lowest and the highest, rises with p, and follows the heavy side", () => {
  const people = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyScore, people), { minLength: 2, maxLength: 40 }), (pairs) => {
      const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
      const at = (p: number) => weightedQuantile(values, weights, p);
      expect(at(0)).toBe(Math.min(...values));
      expect(at(1)).toBe(Math.max(...values));
      expect(at(0.25)).toBeLessThanOrEqual(at(0.5));
      expect(at(0.5)).toBeLessThanOrEqual(at(0.75));
    })
  );
  expect(weightedQuantile([0, 1], [1, 99], 0.5)).toBe(0.5);
  expect(weightedQuantile([0, 1, 2], [1, 1, 98], 0.5)).toBeGreaterThan(1);
  expect(weightedMean([0, 1], [1, 3])).toBe(0.75);
  expect(weightedQuantile([5, 7, 9], [0, 1, 1], 0)).toBe(7);
});

test("Pitman–Morgan's t is that of the variance ratio, and swapping the years turns its sign", () => {
  fc.assert(
    fc.property(anyPairs, ([first, second]) => {
      const rho = pearson(first, second);
      fc.pre(Math.abs(rho) < 0.999);
      const { t, ratio, n, p } = pitmanMorgan(first, second);
      expect(t).toBeCloseTo(((ratio - 1) * Math.sqrt(n - 2)) / (2 * Math.sqrt(ratio * (1 - rho * rho))), 7);
      expect(pitmanMorgan(second, first).t).toBeCloseTo(-t, 7);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    })
  );
});

test("β = ρ·(s₂/s₁) − 1", () => {
  fc.assert(
    fc.property(anyPairs, ([first, second]) => {
      const change = first.map((value, i) => (second[i] ?? 0) - value);
      const { slope } = linearRegression(first, change);
      expect(slope).toBeCloseTo((pearson(first, second) * standardDeviation(second)) / standardDeviation(first) - 1, 8);
    })
  );
});

test("rank correlations know order alone: no rising change of scale moves them", () => {
  fc.assert(
    fc.property(anyPairs, ([x, y]) => {
      expect(
        spearman(
          x.map((value) => value + 3),
          y
        )
      ).toBeCloseTo(spearman(x, y), 12);
      expect(
        spearman(
          x.map((value) => value ** 3),
          y
        )
      ).toBeCloseTo(spearman(x, y), 12);
      expect(kendall(x, x)).toBeCloseTo(1, 12);
      expect(
        kendall(
          x,
          x.map((value) => -value)
        )
      ).toBeCloseTo(-1, 12);
      expect(kendall(x, y)).toBeCloseTo(kendall(y, x), 12);
    })
  );
});

test("Kendall by sorting is Kendall by counting all pairs", () => {
  fc.assert(
    fc.property(anyPairs, ([x, y]) => {
      let [score, tiedX, tiedY] = [0, 0, 0];
      for (let i = 0; i < x.length; i++)
        for (let j = 0; j < i; j++) {
          const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
          score += Math.sign(dx) * Math.sign(dy);
          if (dx === 0) tiedX++;
          if (dy === 0) tiedY++;
        }
      const pairs = (x.length * (x.length - 1)) / 2;
      expect(kendall(x, y)).toBeCloseTo(score / Math.sqrt((pairs - tiedX) * (pairs - tiedY)), 10);
    })
  );
});

test("ranks add up to what n numbers add up to", () => {
  fc.assert(
    fc.property(anyScores, (values) => {
      const n = values.length;
      expect(averageRanks(values).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((n * (n + 1)) / 2, 9);
    })
  );
});

test("moves: rows of shares add up to 1, inflow less outflow is the net change", () => {
  const anyClass = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyClass, anyClass), { minLength: 1, maxLength: 200 }), (pairs) => {
      const matrix = transitionMatrix(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
        9
      );
      const shares = rowShares(matrix);
      const flows = classFlows(matrix);
      for (const [row, flow] of flows.entries()) {
        expect(flow.inflow - flow.outflow).toBe(flow.net);
        const sum = shares.subarray(row * 9, row * 9 + 9).reduce((total, share) => total + share, 0);
        if (flow.start > 0) expect(sum).toBeCloseTo(1, 12);
        else expect(sum).toBeNaN();
      }
      expect(flows.reduce((sum, { net }) => sum + net, 0)).toBe(0);
      expect(flows.reduce((sum, { start }) => sum + start, 0)).toBe(pairs.filter(([a, b]) => a > 0 && b > 0).length);
    })
  );
});

test("Moran: adding a constant or doubling changes nothing; the mean of the local ones is the global one", () => {
  const anyMap = fc.array(anyScore, { minLength: 49, maxLength: 49 }).filter(varied);
  fc.assert(
    fc.property(anyMap, anyScore, (values, shift) => {
      const { i } = globalMoran(values, queen);
      expect(
        globalMoran(
          values.map((value) => value * 2 + shift),
          queen
        ).i
      ).toBeCloseTo(i, 9);
      const locals = localMoran(values, queen);
      // The local ones are scaled by n − 1 instead of n.
      expect(locals.reduce((sum, local) => sum + local, 0) / 48).toBeCloseTo(i, 9);
    }),
    { numRuns: 40 }
  );
});

test("permutations: the same seed gives the same p; crime in Columbus lies beyond all of 999", () => {
  const options = { permutations: 999, seed: 1 };
  const counts = runAll(permutedMorans(columbus.CRIME, queen, options));
  expect(permutationP(counts, 999)).toBe(0.001);
  expect(runAll(permutedMorans(columbus.CRIME, queen, options))).toEqual(counts);
  const noise = seededRandom(5);
  const nothing = Array.from(columbus.CRIME, noise);
  expect(permutationP(runAll(permutedMorans(nothing, queen, options)), 999)).toBeGreaterThan(0.05);
});

test("permutations tell how far they are after each", () => {
  const steps = permutedMorans(columbus.CRIME, queen, { permutations: 3, seed: 1 });
  expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3]);
  expect(steps.next().done).toBe(true);
});

test("local permutations find the core of Columbus' crime, and nothing much in noise", () => {
  const options = { permutations: 999, seed: 1 };
  const p = runAll(permutedLocals(columbus.CRIME, queen, localMoran(columbus.CRIME, queen), options));
  const found = quadrants(columbus.CRIME, queen).filter((quadrant, i) => quadrant === "HH" && (p[i] ?? 1) < 0.05);
  expect(found.length).toBeGreaterThanOrEqual(8);
  const noise = Array.from(columbus.CRIME, seededRandom(9));
  const chance = runAll(permutedLocals(noise, queen, localMoran(noise, queen), options));
  expect(chance.filter((value) => value < 0.05).length).toBeLessThan(12);
});

test("an area without neighbours has no p and the others have one", () => {
  const weights = rowStandardised([[1, 2], [0, 2], [0, 1], []]);
  const p = runAll(permutedLocals([1, 2, 4, 8], weights, localMoran([1, 2, 4, 8], weights), { permutations: 9, seed: 1 }));
  expect(Number.isNaN(p[3])).toBe(true);
  expect(p.slice(0, 3).every((value) => value > 0 && value <= 1)).toBe(true);
});

test("the false discovery rate, by hand", () => {
  // Limits at 0.05: 0.01, 0.02, 0.03, 0.04, 0.05. The third is the last below its limit, and takes the second along.
  expect(falseDiscoveryRate([0.9, 0.021, 0.009, 0.03, 0.06], 0.05)).toEqual([false, true, true, true, false]);
  expect(falseDiscoveryRate([0.9, Number.NaN, 0.5], 0.05)).toEqual([false, false, false]);
});

test("a shuffle keeps what is there; two seeds differ", () => {
  const values = Float64Array.from({ length: 50 }, (_, i) => i);
  const shuffled = values.slice();
  shuffle(shuffled, seededRandom(3));
  expect(shuffled).not.toEqual(values);
  expect([...shuffled].sort((a, b) => a - b)).toEqual([...values]);
  expect(seededRandom(1)()).not.toBe(seededRandom(2)());
});

test("random numbers spread evenly: no tenth has much more than its share", () => {
  const random = seededRandom(11);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // χ² with 9 degrees of freedom exceeds 27.9 once in a thousand.
  expect(tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});

test("what is undefined is said to be so, with the reason", () => {
  const reasonOf = (work: () => unknown) => {
    try {
      work();
    } catch (problem) {
      return problem instanceof UndefinedStatistic ? problem.reason : problem;
    }
    return "defined";
  };
  expect(reasonOf(() => linearRegression([1, 2], [1, 2]))).toBe("too-few");
  expect(reasonOf(() => linearRegression([1, 1, 1], [1, 2, 3]))).toBe("constant");
  expect(reasonOf(() => pearson([1, 1, 1], [1, 2, 3]))).toBe("constant");
  expect(reasonOf(() => kendall([1, 1, 1], [1, 2, 3]))).toBe("constant");
  expect(reasonOf(() => pitmanMorgan([1, 2], [1, 2]))).toBe("too-few");
  expect(reasonOf(() => pitmanMorgan([1, 1, 1], [1, 2, 3]))).toBe("constant");
  expect(reasonOf(() => spread("sd", [1]))).toBe("too-few");
  expect(reasonOf(() => quantile([], 0.5))).toBe("too-few");
  expect(reasonOf(() => weightedMean([1, 2], [0, 0]))).toBe("no-weight");
  expect(reasonOf(() => globalMoran([1, 2, 3, 4], rowStandardised([[], [], [], []])))).toBe("no-neighbours");
  expect(reasonOf(() => globalMoran([1, 1, 1, 1], rowStandardised([[1], [0], [3], [2]])))).toBe("constant");
  expect(reasonOf(() => differenceInDifferences([1], [1, 2]))).toBe("too-few");
  expect(reasonOf(() => differenceInDifferences([1, 1], [2, 2]))).toBe("constant");
});
