import { expect, test } from "vitest";
import { clusterClasses, Permuter } from "../../src/analysis/clusters.ts";
import { globalMoran, rowStandardised, runAll } from "../../src/stats/moran.ts";
import { columbus } from "../stats/oracles.ts";
import { matrixOf } from "./made-matrix.ts";

const spatialPattern = (...[matrix, adjacent, year]: [...ConstructorParameters<typeof Permuter>, number]) =>
  new Permuter(matrix, adjacent).pattern(year);

const adjacent = columbus.nb_queen.map((list) => list.map((place) => place - 1));

test("the pattern of Columbus' crime: the published I, far beyond chance, a core of high and one of low", () => {
  const { rows, clusters } = runAll(spatialPattern(matrixOf([1980], [columbus.CRIME]), adjacent, 1980));
  expect(rows[0]?.i).toBeCloseTo(0.500188557182861, 12);
  expect(rows[0]).toMatchObject({ year: 1980, n: 49, p: 0.001 });
  if (!clusters) throw new Error("no clusters");
  const classes = clusterClasses(clusters, 49, false);
  const count = (number: number) => classes.filter((one) => one === number).length;
  expect(count(5)).toBeGreaterThan(5);
  expect(count(1)).toBeGreaterThan(3);
  expect(count(0)).toBe(0);
  const strict = clusterClasses(clusters, 49, true);
  expect(strict.filter((one) => one !== 3).length).toBeLessThanOrEqual(classes.filter((one) => one !== 3).length);
});

test("who has no value, or no neighbour with one, is left out and named", () => {
  const values = [...columbus.CRIME];
  values[0] = Number.NaN;
  const lonely = adjacent.map((list, area) => (area === 5 ? [] : list.filter((other) => other !== 5)));
  const { rows, clusters } = runAll(spatialPattern(matrixOf([1980], [values]), lonely, 1980));
  expect(clusters?.neighbourhood.missing).toEqual([0]);
  expect(clusters?.neighbourhood.islands).toEqual([5]);
  expect(rows[0]?.n).toBe(47);
  const kept = Array.from({ length: 49 }, (_, area) => area).filter((area) => area !== 0 && area !== 5);
  const place = new Map(kept.map((area, i) => [area, i]));
  const weights = rowStandardised(kept.map((area) => (lonely[area] ?? []).flatMap((other) => place.get(other) ?? [])));
  expect(rows[0]?.i).toBeCloseTo(
    globalMoran(
      kept.map((area) => values[area] ?? 0),
      weights
    ).i,
    12
  );
  if (!clusters) throw new Error("no clusters");
  expect([...clusterClasses(clusters, 49, false).subarray(0, 1), clusterClasses(clusters, 49, false)[5]]).toEqual([0, 3]);
});

test("the same seed gives the same answer, and it says how far it is", () => {
  const made = matrixOf([1980, 1990], [columbus.CRIME, columbus.INC]);
  const steps = spatialPattern(made, adjacent, 1990);
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  expect(runAll(spatialPattern(made, adjacent, 1990)).rows).toEqual(step.value.rows);
});

test("values that are all the same have no pattern", () => {
  const flat = matrixOf([1980], [columbus.CRIME.map(() => 1)]);
  expect(runAll(spatialPattern(flat, adjacent, 1980))).toEqual({ rows: [], clusters: undefined });
});

test("another year of the same figures shuffles its local ones alone, and a year that was asked before nothing", () => {
  const made = new Permuter(matrixOf([1980, 1990], [columbus.CRIME, columbus.INC]), adjacent);
  const stepsOf = (year: number) => {
    const steps = made.pattern(year);
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count++;
    return count;
  };
  const first = stepsOf(1990);
  const second = stepsOf(1980);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThan(first / 10);
  expect(stepsOf(1990)).toBe(0);
  expect(runAll(made.pattern(1980)).clusters?.year).toBe(1980);
});
