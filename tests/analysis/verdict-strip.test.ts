import { describe, expect, test } from "vitest";
import { verdictStrip } from "../../src/analysis/verdict-strip.ts";
import type { Matrix } from "../../src/model/matrix.ts";
import { runAll } from "../../src/stats/moran.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { spreadMeasures } from "../../src/stats/spread.ts";
import { hague } from "./hague.ts";
import { matrixOf } from "./made-matrix.ts";

const strip = (matrix: Matrix, years: readonly number[], panel: "all" | "pair" = "all", permutations = 199) =>
  runAll(verdictStrip(matrix, years, panel, permutations));

const cellOf = (found: ReturnType<typeof strip>, from: number, measure: (typeof spreadMeasures)[number]) => {
  const cell = found?.cells.find((one) => one.from === from && one.measure === measure);
  if (!cell) throw new Error(`no ${measure} from ${from}`);
  return cell;
};

const random = seededRandom(5);
const steady = Array.from({ length: 40 }, () => random() - 0.5);

describe("of the wijken of Den Haag", () => {
  const { matrix, years } = hague();
  const found = strip(matrix, years, "all", 1_999);

  test("there is a verdict from every year but the last, by every measure, on the same 43 areas", () => {
    expect(found?.to).toBe(2024);
    expect(found?.cells.map(({ from, measure }) => `${from} ${measure}`)).toEqual(
      [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022].flatMap((from) => spreadMeasures.map((measure) => `${from} ${measure}`))
    );
    expect(new Set(found?.cells.map(({ n }) => n))).toEqual(new Set([43]));
    expect(found?.family).toBe(40);
    expect(found?.permutations).toBe(1_999);
  });

  test("the SD is tested by Pitman and Morgan, and says what the headline says", () => {
    const cell = cellOf(found, 2002, "sd");
    expect(cell.before).toBeCloseTo(0.2257, 4);
    expect(cell.after).toBeCloseTo(0.2373, 4);
    expect(cell.p).toBeCloseTo(0.3788, 4);
    expect(cell.verdict).toBe("no-demonstrable-change");
  });

  test("one who picks finds a year or a measure that suits; of forty none holds", () => {
    const picked = cellOf(found, 2002, "p90_p10");
    expect([picked.before, picked.after].map((value) => value.toFixed(3))).toEqual(["0.524", "0.639"]);
    expect(picked.p).toBeLessThan(0.05);
    expect(picked.verdict).toBe("larger");
    expect(found?.cells.filter(({ verdict }) => verdict !== "no-demonstrable-change").length).toBeGreaterThan(0);
    expect(found?.cells.filter(({ familyVerdict }) => familyVerdict !== "no-demonstrable-change")).toEqual([]);
  });
});

test("what is certain holds for the whole family too, in the direction of the measure", () => {
  const halved = matrixOf([2002, 2014, 2024], [steady.map((value) => 3 * value + 1), steady.map((value) => 2 * value), steady]);
  const found = strip(halved, [2002, 2014, 2024], "all", 1_999);
  for (const cell of found?.cells ?? []) expect(cell.familyVerdict, `${cell.from} ${cell.measure}`).toBe("smaller");
  const back = matrixOf([2002, 2014, 2024], [steady, steady.map((value) => 2 * value), steady.map((value) => 3 * value)]);
  for (const cell of strip(back, [2002, 2014, 2024], "all", 1_999)?.cells ?? []) expect(cell.familyVerdict).toBe("larger");
});

test("an adjusted p is no smaller than its own, and a verdict of the family no stronger", () => {
  const { matrix, years } = hague("buurt");
  for (const cell of strip(matrix, years, "all", 99)?.cells ?? []) {
    expect(cell.adjusted).toBeGreaterThanOrEqual(cell.p);
    if (cell.familyVerdict !== "no-demonstrable-change") expect(cell.familyVerdict).toBe(cell.verdict);
  }
});

test("on pairs each cell has the areas of its own two years, on all years the same everywhere", () => {
  const holes = matrixOf([2002, 2014, 2024], [steady, steady.map((value) => value + 0.1), steady.map((value) => value * 1.1)]);
  holes.values[0] = Number.NaN;
  const sizes = (panel: "all" | "pair") => [2002, 2014].map((from) => cellOf(strip(holes, holes.years, panel), from, "sd").n);
  expect(sizes("all")).toEqual([39, 39]);
  expect(sizes("pair")).toEqual([39, 40]);
});

test("years without figures of the indicator are no part of it", () => {
  const three = matrixOf([2002, 2014, 2024], [steady.map(() => Number.NaN), steady, steady.map((value) => value * 2)]);
  expect(strip(three, [2014, 2024])?.cells.map(({ from }) => from)).toEqual(spreadMeasures.map(() => 2014));
});

test("of one year there is no strip; where there is no test there is no verdict, and the family is smaller", () => {
  expect(strip(matrixOf([2024], [steady]), [2024])).toBeUndefined();
  expect(strip(matrixOf([], []), [])).toBeUndefined();
  const few = strip(
    matrixOf(
      [2014, 2024],
      [
        [1, 2],
        [2, 4]
      ]
    ),
    [2014, 2024]
  );
  expect(few?.family).toBe(0);
  for (const cell of few?.cells ?? []) {
    expect(cell.verdict).toBe("undefined");
    expect(cell.familyVerdict).toBe("undefined");
  }
  const shifted = matrixOf([2002, 2014, 2024], [steady, steady.map((value) => value * 2), steady.map((value) => value * 2 + 1)]);
  const found = strip(shifted, shifted.years);
  expect(found?.family).toBe(5);
  expect(cellOf(found, 2014, "sd").verdict).toBe("undefined");
});

test("it tells how far it is, always further, and less than all", () => {
  const shares = [
    ...verdictStrip(
      matrixOf([2002, 2014, 2024], [steady, steady.map((v) => v * 2), steady.map((v) => v * 3)]),
      [2002, 2014, 2024],
      "all",
      99
    )
  ];
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBeLessThan(1);
  expect(shares.length).toBe(8);
});
