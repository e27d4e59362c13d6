import { describe, expect, test } from "vitest";
import { panelLines } from "../../src/analysis/panel-lines.ts";
import { hague } from "./hague.ts";
import { matrixOf } from "./made-matrix.ts";

const none = Number.NaN;

test("the band of Den Haag is that of the 43 wijken with a figure in every year, and not of 44 and then 43", () => {
  const { matrix, years, at } = hague();
  const { band, areas, finding } = panelLines({ matrix, years }, 2002, 2024);
  expect(areas).toHaveLength(43);
  expect(areas).not.toContain(at("Oostduinen"));
  expect(band?.low).toHaveLength(years.length);
  // As reckoned by hand from the published figures (type 7): P90 of 2002 is +0.307, and not the +0.359 of 44 wijken.
  expect(band?.high[0]).toBeCloseTo(0.307, 3);
  expect(finding).toMatchObject({ kind: "band", from: 2002, to: 2024, n: 43, leftOut: 1 });
  if (finding.kind !== "band") return;
  expect([finding.before, finding.after].map((gap) => Number(gap.toFixed(3)))).toEqual([0.524, 0.639]);
});

describe("without a band", () => {
  const lines = (years: readonly number[], rows: readonly (readonly number[])[], from = years[0] ?? 0, to = years.at(-1) ?? 0) =>
    panelLines({ matrix: matrixOf(years, rows), years }, from, to);

  test("of few areas the lines stay", () => {
    const found = lines(
      [2014, 2024],
      [
        [1, 2, 3],
        [2, 3, 4]
      ]
    );
    expect(found).toEqual({ years: [2014, 2024], areas: [0, 1, 2], finding: { kind: "none", reason: "too-few" } });
  });

  test("where nearly all miss a year, all that have a figure are drawn", () => {
    const found = lines(
      [2014, 2024],
      [
        [1, none, 3, none],
        [none, 3, 4, none]
      ]
    );
    expect(found.areas).toEqual([0, 1, 2]);
  });

  test("one year has no change, and no year nothing", () => {
    expect(lines([2024], [[1, 2, 3]]).finding).toEqual({ kind: "none", reason: "one-year" });
    expect(lines([], []).finding).toEqual({ kind: "none", reason: "no-figures" });
  });
});
