import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { contributions } from "../../src/analysis/contributions.ts";
import { hasSharedData, sharedFile, titleWithReason } from "../shared-data.ts";

type Row = Readonly<Record<string, string>>;
const dimensions = ["fys", "onv", "soc", "vrz", "won"] as const;
const rows = (["wijk", "buurt"] as const).flatMap(
  (level) => parse(readFileSync(`data/den-haag/scores-${level}.csv`, "utf8"), { columns: true }) as Row[]
);
const numbersOf = (row: Row) => ["afw", ...dimensions].map((name) => (row[name] === "" ? Number.NaN : Number(row[name])));
const known = rows.filter((row) => numbersOf(row).every((value) => !Number.isNaN(value)));

/** What is left of six figures that were rounded to four decimals, or of the difference of two such rows. */
const rounding = 0.00005 * 6;

function check(whole: number, parts: readonly number[], maximum: number, where: string): void {
  const found = contributions(whole, parts);
  const sum = found.parts.reduce((total, part) => total + part, 0) + found.remainder;
  expect(sum, where).toBeCloseTo(whole, 12);
  expect(Math.abs(found.remainder), where).toBeLessThanOrEqual(maximum + 1e-12);
  // A bar of its own for what rounding left; none where nothing is left.
  expect(found.isExact, where).toBe(Math.abs(found.remainder) < 1e-9);
}

test("the five parts of every published figure add up to it, but for the rounding of the file, which is told", () => {
  expect(known.length).toBeGreaterThan(600);
  for (const row of known) {
    const [whole = 0, ...parts] = numbersOf(row);
    check(whole, parts, rounding, `${row.code} ${row.year}`);
  }
});

test("and so do those of every change from year to year, and of every difference with the area before", () => {
  for (const [i, row] of known.entries()) {
    const before = known[i - 1];
    if (!before) continue;
    const [a, b] = [numbersOf(row), numbersOf(before)];
    const [whole = 0, ...parts] = a.map((value, k) => value - (b[k] ?? 0));
    check(whole, parts, 2 * rounding, `${before.code} ${before.year} – ${row.code} ${row.year}`);
  }
});

test.skipIf(!hasSharedData)(
  titleWithReason("unrounded, the parts of every wijk of the country add up exactly, in every year"),
  () => {
    const file = sharedFile("leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv");
    const cell = (text: string | undefined) => (text === "NA" ? Number.NaN : Number(text));
    const all = (parse(readFileSync(file, "utf8"), { columns: true }) as Row[]).map((row) =>
      ["afw", ...dimensions].map((name) => cell(row[name]))
    );
    const complete = all.filter((row) => row.every((value) => !Number.isNaN(value)));
    expect(complete.length).toBeGreaterThan(13_000);
    for (const [whole = 0, ...parts] of complete) expect(contributions(whole, parts).isExact).toBe(true);
  }
);
