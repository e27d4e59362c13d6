import { expect, test } from "vitest";
import { kendall, pearson, pearsonInterval, spearman } from "../../src/stats/correlation.ts";
import { betweenAndWithin, differenceInDifferences, stackedDifference } from "../../src/stats/groups.ts";
import { gini, theil } from "../../src/stats/inequality.ts";
import { globalMoran, rowStandardised } from "../../src/stats/moran.ts";
import { linearRegression } from "../../src/stats/regression.ts";
import { mean, quantiles, standardDeviation } from "../../src/stats/spread.ts";
import { rowShares, transitionMatrix } from "../../src/stats/transitions.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";
import { pitmanMorgan } from "../../src/stats/variance-change.ts";
import { cardKrueger, columbus, mexico, norris, usIncome } from "./oracles.ts";

function near(found: number, expected: number, part = 1e-9): void {
  expect(Math.abs(found / expected - 1), `${found} against ${expected}`).toBeLessThan(part);
}

const from1 = (lists: readonly (readonly number[])[]) => rowStandardised(lists.map((list) => list.map((place) => place - 1)));
const column = (table: readonly (readonly number[])[], i: number) => table.map((row) => row[i] ?? Number.NaN);

test.each([
  ["gal", 0.485770914, columbus.nb_gal],
  ["queen", 0.500188557182861, columbus.nb_queen],
  ["rook", 0.523670212750253, columbus.nb_rook]
] as const)("Moran's I of crime in Columbus, %s neighbours", (name, published, neighbours) => {
  const { i, expected, z } = globalMoran(columbus.CRIME, from1(neighbours));
  const answer = columbus.expected[`${name}_CRIME`];
  near(i, published);
  near(i, answer?.I ?? 0, 1e-12);
  near(expected, -1 / 48);
  near(z, answer?.z_randomisation ?? 0, 1e-10);
});

test("Moran's I of income in Columbus", () => {
  near(globalMoran(columbus.INC, from1(columbus.nb_queen)).i, columbus.expected.queen_INC?.I ?? 0, 1e-12);
});

test("a line through NIST's Norris data has the certified digits", () => {
  const line = linearRegression(
    norris.map(([, x]) => x),
    norris.map(([y]) => y)
  );
  near(line.intercept, -0.262323073774029, 1e-11);
  near(line.interceptError, 0.232818234301152, 1e-11);
  near(line.slope, 1.00211681802045, 1e-13);
  near(line.slopeError, 0.000429796848199937, 1e-11);
  near(line.r2, 0.999993745883712, 1e-13);
  near(line.residualDeviation, 0.884796396144373, 1e-11);
});

test("Mexico: inequality, standard deviations and quantiles of every year", () => {
  for (const [i] of mexico.theil.entries()) {
    const values = column(mexico.pcgdp, i);
    near(theil(values), mexico.theil[i] ?? 0, 1e-12);
    near(gini(values), mexico.gini[i] ?? 0, 1e-12);
    near(standardDeviation(values), mexico.sd_sample[i] ?? 0, 1e-12);
    const published = mexico.quantiles_type7_p10_p25_p50_p75_p90[i] ?? [];
    for (const [k, value] of quantiles(values, [0.1, 0.25, 0.5, 0.75, 0.9]).entries()) near(value, published[k] ?? 0, 1e-12);
  }
  near(theil(column(mexico.pcgdp, 0)), 0.20894344, 1e-7);
  near(gini(column(mexico.pcgdp, 6)), 0.2581131, 1e-6);
});

test("Mexico: convergence in logarithms, and not in levels", () => {
  const [first, last] = [column(mexico.pcgdp, 0), column(mexico.pcgdp, 6)];
  const growth = first.map((value, i) => Math.log((last[i] ?? 1) / value) / 60);
  const logs = linearRegression(first.map(Math.log), growth);
  const published = mexico.beta_log_avg_annual_growth_1940_2000;
  near(logs.slope, -0.007254802678, 1e-9);
  near(logs.slopeError, 0.001396393007, 1e-9);
  near(logs.t, published.t);
  near(logs.p, published.p);
  near(logs.low, published.ci95[0]);
  near(logs.high, published.ci95[1]);
  near(logs.r2, published.r2);
  const levels = linearRegression(
    first,
    first.map((value, i) => (last[i] ?? 0) - value)
  );
  near(levels.slope, mexico.beta_level_change_1940_2000.beta);
  near(levels.p, mexico.beta_level_change_1940_2000.p);
  expect(Math.sign(levels.slope)).toBe(-Math.sign(logs.slope));
});

test("Mexico: Pitman–Morgan on logarithms", () => {
  const test = pitmanMorgan(column(mexico.pcgdp, 0).map(Math.log), column(mexico.pcgdp, 6).map(Math.log));
  near(test.t, -2.807888406);
  near(test.p, 0.008683861902);
});

test("Mexico: rank correlations of 1940 and 2000", () => {
  const [first, last] = [column(mexico.pcgdp, 0), column(mexico.pcgdp, 6)];
  near(spearman(first, last), mexico.spearman_1940_2000, 1e-12);
  near(kendall(first, last), mexico.kendall_tau_b_1940_2000, 1e-12);
});

test("US states 1929–2009: moves between quintiles", () => {
  const years = usIncome.income[0]?.length ?? 0;
  const classes = Array.from({ length: years }, (_, year) => {
    const values = column(usIncome.income, year);
    const bounds = quantiles(values, [0.2, 0.4, 0.6, 0.8]);
    return values.map((value) => 1 + bounds.filter((bound) => value > bound).length);
  });
  const total = new Uint32Array(25);
  for (let year = 0; year + 1 < years; year++) {
    const { counts } = transitionMatrix(classes[year] ?? [], classes[year + 1] ?? [], 5);
    for (const [i, count] of counts.entries()) total[i] = (total[i] ?? 0) + count;
  }
  expect([...total]).toEqual(usIncome.transitions.flat());
  const shares = rowShares({ classes: 5, counts: total });
  for (const [i, share] of usIncome.p.flat().entries()) expect(shares[i]).toBeCloseTo(share, 14);
});

test("US states: convergence and ranks", () => {
  const [first, last] = [column(usIncome.income, 0), column(usIncome.income, 80)];
  const line = linearRegression(
    first.map(Math.log),
    first.map((value, i) => Math.log((last[i] ?? 1) / value) / 80)
  );
  near(line.slope, usIncome.beta_log_1929_2009.beta);
  near(line.p, usIncome.beta_log_1929_2009.p, 1e-8);
  near(spearman(first, last), usIncome.spearman_1929_2009, 1e-12);
});

test("ten incomes: Gini and quantiles of type 7", () => {
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
  expect(gini(incomes)).toBeCloseTo(0.4620911, 7);
  const found = quantiles(incomes, [0.1, 0.25, 0.5, 0.75, 0.9]);
  for (const [i, value] of [1370.8, 2693.25, 4919, 7826, 12939.7].entries()) expect(found[i]).toBeCloseTo(value, 9);
});

test("Spearman of fuel use and weight of R's mtcars", () => {
  const mpg = [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5,
    15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
  ];
  const weight = [
    2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835,
    2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78
  ];
  near(spearman(mpg, weight), -0.886422033270298, 1e-12);
});

test("Card and Krueger: employment rose by 2.750 more where the minimum wage rose (standard error 1.731)", () => {
  const momentsOf = (pairs: (typeof cardKrueger)["treated"]) => ({
    before: pairs.map(([before]) => before),
    after: pairs.map(([, after]) => after)
  });
  const changesOf = (pairs: (typeof cardKrueger)["treated"]) => pairs.map(([before, after]) => after - before);
  const { estimate, error, df } = stackedDifference(momentsOf(cardKrueger.treated), momentsOf(cardKrueger.compared));
  expect(estimate).toBeCloseTo(2.75, 9);
  expect(error.toFixed(3)).toBe("1.731");
  expect(df).toBe(2 * (309 + 75) - 4);
  near(differenceInDifferences(changesOf(cardKrueger.treated), changesOf(cardKrueger.compared)).estimate, estimate);
});

test("difference-in-differences is the group's coefficient in a regression of change on group, with its error", () => {
  const treated = [0.59, 1.2, -0.4, 2.1, 0.9];
  const compared = [-2.16, -1, 0.3, -3.3, -1.1, -0.2];
  const group = [...treated.map(() => 1), ...compared.map(() => 0)];
  const line = linearRegression(group, [...treated, ...compared]);
  const found = differenceInDifferences(treated, compared);
  near(found.estimate, line.slope);
  near(found.error, line.slopeError);
  near(found.p, line.p);
  near(found.low, line.low);
  near(found.estimate, mean(treated) - mean(compared));
});

test("between and within add up to the whole; the between share is R² of a regression on the groups' means", () => {
  const values = column(mexico.pcgdp, 6);
  const parts = betweenAndWithin(values, mexico.hanson98);
  const means = mexico.hanson98.map((group) => mean(values.filter((_, i) => mexico.hanson98[i] === group)));
  near(parts.between + parts.within, standardDeviation(values) ** 2 * 31);
  near(parts.betweenShare, pearson(means, values) ** 2);
  expect(parts.groups).toBe(new Set(mexico.hanson98).size);
});

test("the interval of a correlation by Fisher's z: mtcars mpg and wt, as R's cor.test gives it", () => {
  const [low, high] = pearsonInterval(-0.8676593765172278, 32);
  near(low, -0.9338264, 1e-7);
  near(high, -0.7440872, 1e-7);
  expect(() => pearsonInterval(0.5, 3)).toThrow(UndefinedStatistic);
  expect(() => pearsonInterval(1, 30)).toThrow(UndefinedStatistic);
});
