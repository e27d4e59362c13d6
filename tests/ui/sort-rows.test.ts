import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedPositions } from "../../src/ui/sort-rows.ts";

test("numbers sort by size in both directions", () => {
  expect(sortedPositions([3, -1, 2], false)).toEqual([1, 2, 0]);
  expect(sortedPositions([3, -1, 2], true)).toEqual([0, 2, 1]);
});

test("missing numbers stand last in both directions", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN))), fc.boolean(), (cells, descending) => {
      const order = sortedPositions(cells, descending).map((position) => Number.isNaN(cells[position]));
      expect(order.indexOf(true) === -1 || order.slice(order.indexOf(true)).every(Boolean)).toBe(true);
      expect(order).toHaveLength(cells.length);
    })
  );
});

test("names sort as Dutch does, digits by their number, equal ones in their old order", () => {
  expect(sortedPositions(["Wijk 10", "wijk 2", "Één", "Een"], false)).toEqual([2, 3, 1, 0]);
});
