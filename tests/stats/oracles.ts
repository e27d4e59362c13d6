import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../fixtures/oracles/${name}.json`, import.meta.url)), "utf8")) as unknown;

interface PublishedMoran {
  readonly I: number;
  readonly E: number;
  readonly z_randomisation: number;
}

/** Crime in 49 neighbourhoods of Columbus, Ohio (Anselin, 1988); neighbours count from 1. */
export const columbus = read("columbus") as {
  readonly CRIME: readonly number[];
  readonly INC: readonly number[];
  readonly nb_gal: readonly (readonly number[])[];
  readonly nb_queen: readonly (readonly number[])[];
  readonly nb_rook: readonly (readonly number[])[];
  readonly expected: Readonly<Record<string, PublishedMoran>>;
};

interface PublishedLine {
  readonly alpha: number;
  readonly beta: number;
  readonly se_beta: number;
  readonly se_alpha: number;
  readonly t: number;
  readonly p: number;
  readonly ci95: readonly [number, number];
  readonly r2: number;
  readonly resid_sd: number;
}

/** Income a head in 32 states of Mexico, 1940 to 2000. */
export const mexico = read("mexico") as {
  readonly pcgdp: readonly (readonly number[])[];
  readonly hanson98: readonly number[];
  readonly theil: readonly number[];
  readonly theil_between_hanson98: readonly number[];
  readonly gini: readonly number[];
  readonly sd_sample: readonly number[];
  readonly quantiles_type7_p10_p25_p50_p75_p90: readonly (readonly number[])[];
  readonly beta_log_avg_annual_growth_1940_2000: PublishedLine;
  readonly beta_level_change_1940_2000: PublishedLine;
  readonly spearman_1940_2000: number;
  readonly kendall_tau_b_1940_2000: number;
};

/** Income a head in 48 states of the US, 1929 to 2009. */
export const usIncome = read("us_income") as {
  readonly income: readonly (readonly number[])[];
  readonly transitions: readonly (readonly number[])[];
  readonly p: readonly (readonly number[])[];
  readonly beta_log_1929_2009: PublishedLine;
  readonly spearman_1929_2009: number;
};

/**
 * Full-time equivalents of 309 fast-food restaurants in New Jersey and 75 in Pennsylvania before and after New Jersey raised its
 * minimum wage, those with figures of both moments (D. Card and A. Krueger, 1994, their public data).
 */
export const cardKrueger = read("card_krueger") as {
  readonly treated: readonly (readonly [before: number, after: number])[];
  readonly compared: readonly (readonly [before: number, after: number])[];
};

/** NIST, Statistical Reference Datasets, Norris: y and x of 36 ozone measurements. */
export const norris = [
  [0.1, 0.2],
  [338.8, 337.4],
  [118.1, 118.2],
  [888, 884.6],
  [9.2, 10.1],
  [228.1, 226.5],
  [668.5, 666.3],
  [998.5, 996.3],
  [449.1, 448.6],
  [778.9, 777],
  [559.2, 558.2],
  [0.3, 0.4],
  [0.1, 0.6],
  [778.1, 775.5],
  [668.8, 666.9],
  [339.3, 338],
  [448.9, 447.5],
  [10.8, 11.6],
  [557.7, 556],
  [228.3, 228.1],
  [998, 995.8],
  [888.8, 887.6],
  [119.6, 120.2],
  [0.3, 0.3],
  [0.6, 0.3],
  [557.6, 556.8],
  [339.3, 339.1],
  [888, 887.2],
  [998.5, 999],
  [778.9, 779],
  [10.2, 11.1],
  [117.6, 118.3],
  [228.9, 229.2],
  [668.4, 669.1],
  [449.2, 448.9],
  [0.2, 0.5]
] as const;
