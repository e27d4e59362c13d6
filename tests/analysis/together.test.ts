import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { together } from "../../src/analysis/together.ts";
import { cellOf, classesOfCell, parseCells, writeCells } from "../../src/model/joint-classes.ts";

const none = Number.NaN;
const x = [1, 2, 3, 4, 5, 6, none, 8, none];
const y = [6, 5, 4, 3, 2, 1, 7, none, none];

describe("two indicators of the same areas", () => {
  const both = together(x, y, "quantile", "median");

  test("areas without either figure are left out, and it is known which lacks what", () => {
    expect(both.areas).toEqual([0, 1, 2, 3, 4, 5]);
    expect(both.leftOut).toEqual({ onlyX: [7], onlyY: [6], neither: [8] });
    expect([...both.cells.slice(6)]).toEqual([0, 0, 0]);
    expect([...both.quadrants.slice(6)]).toEqual([0, 0, 0]);
  });

  test("terciles are of type 7, over the areas that have both figures", () => {
    // R: quantile(1:6, c(1/3, 2/3))
    expect(both.x.bounds[0]).toBeCloseTo(2.666666666666667, 12);
    expect(both.x.bounds[1]).toBeCloseTo(4.333333333333333, 12);
    expect([...both.x.classes.slice(0, 6)]).toEqual([1, 1, 2, 2, 3, 3]);
    expect([...both.y.classes.slice(0, 6)]).toEqual([3, 3, 2, 2, 1, 1]);
    expect([...both.cells.slice(0, 6)]).toEqual([7, 7, 5, 5, 3, 3]);
  });

  test("quadrants by the medians: on the median is not above it", () => {
    expect(both.x.median).toBe(3.5);
    expect([...both.quadrants.slice(0, 6)]).toEqual([3, 3, 3, 2, 2, 2]);
    const odd = together([1, 2, 3], [1, 2, 3], "quantile", "median");
    expect([...odd.quadrants]).toEqual([1, 1, 4]);
  });

  test("quadrants by classes: the middle ones are in none", () => {
    expect([...together(x, y, "quantile", "class").quadrants.slice(0, 6)]).toEqual([3, 3, 0, 0, 2, 2]);
  });

  test("a line down has a correlation of −1, of which there is no interval", () => {
    expect(both).toMatchObject({ pearson: -1, spearman: -1, interval: undefined });
  });
});

test("values that are all the same have one class, the middle one, and no correlation", () => {
  const flat = together([1, 1, 1, 1], [1, 2, 3, 4], "quantile", "median");
  expect([...flat.x.classes]).toEqual([2, 2, 2, 2]);
  expect(flat).toMatchObject({ pearson: undefined, spearman: undefined, interval: undefined });
});

test("two different values are low and high", () => {
  expect([...together([1, 1, 2, 2], [1, 2, 3, 4], "natural", "median").x.classes]).toEqual([1, 1, 3, 3]);
});

test("no areas with both figures: nothing is made up", () => {
  const nothing = together([none, 1], [1, none], "quantile", "median");
  expect(nothing.areas).toEqual([]);
  expect(nothing.x.median).toBeNaN();
  expect(nothing.pearson).toBeUndefined();
});

test("terciles without ties put a third of the areas in each class", () => {
  const values = fc.uniqueArray(fc.integer(), { minLength: 9, maxLength: 60 });
  fc.assert(
    fc.property(values, (own) => {
      const { x: side } = together(own, own, "quantile", "median");
      const counts = [1, 2, 3].map((number) => side.classes.filter((found) => found === number).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    })
  );
});

test("swapping the indicators turns the square over its diagonal", () => {
  const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(none));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (pairs) => {
      const [a, b] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const [ab, ba] = [together(a, b, "quantile", "median"), together(b, a, "quantile", "median")];
      const turned = [...ba.cells].map((cell) => {
        const { x: first, y: second } = classesOfCell(cell);
        return cell === 0 ? 0 : cellOf(second, first);
      });
      expect([...ab.cells]).toEqual(turned);
      expect(ab.leftOut.onlyX).toEqual(ba.leftOut.onlyY);
    })
  );
});

test("cells are read back as they were written; what is no cell is not understood", () => {
  const cells = [1, 3, 5, 9];
  expect(writeCells(cells)).toBe("1.1,3.1,2.2,3.3");
  expect(parseCells(writeCells(cells))).toEqual(cells);
  expect(parseCells("3.3,1.1,3.3")).toEqual([1, 9]);
  for (const text of ["", "4.1", "1.1,", "1.0", "11", "1.1;2.2"]) expect(parseCells(text)).toBeUndefined();
});
