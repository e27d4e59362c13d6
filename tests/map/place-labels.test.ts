import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LabelBox, type LabelToPlace, placeMapLabels } from "../../src/map/place-labels.ts";

const room = { width: 580, height: 320, taken: [], middle: { x: 290, y: 160 } };
const label = (area: number, x: number, y: number, other: Partial<LabelToPlace> = {}): LabelToPlace => ({
  area,
  x,
  y,
  width: 110,
  height: 18,
  inner: { width: 20, height: 20 },
  ...other
});

const overlap = (a: LabelBox, b: LabelBox) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const anyLabels = fc
  .array(
    fc.record({
      x: fc.integer({ min: -50, max: 640 }),
      y: fc.integer({ min: -50, max: 370 }),
      width: fc.integer({ min: 30, max: 250 }),
      inner: fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 100 }) })
    }),
    { maxLength: 12 }
  )
  .map((labels) => labels.map((one, area) => label(area, one.x, one.y, one)));

test("no name lies over another, over the edge or over what is taken, and every line begins inside its area", () => {
  const buttons = { left: 8, top: 8, right: 40, bottom: 120 };
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const placed = placeMapLabels(labels, { ...room, taken: [buttons] });
      for (const [i, one] of placed.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.top).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(room.width);
        expect(one.bottom).toBeLessThanOrEqual(room.height);
        expect(overlap(one, buttons)).toBe(false);
        for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
        const own = labels[one.area];
        const [x, y] = [own?.x ?? 0, own?.y ?? 0];
        if (one.leader) expect(one.leader.from).toEqual({ x, y });
        // Without a line the name stands on its own area.
        else expect([one.left < x, x < one.right, one.top < y, y < one.bottom]).toEqual([true, true, true, true]);
      }
    })
  );
});

test("a line ends at the edge of its name and runs through no other name", () => {
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const placed = placeMapLabels(labels, room);
      for (const { leader, ...box } of placed) {
        if (!leader) continue;
        const { from, to } = leader;
        expect([to.x === box.left, to.x === box.right, to.y === box.top, to.y === box.bottom].some(Boolean)).toBe(true);
        for (const other of placed) {
          if (other.area === box.area) continue;
          for (let step = 0; step <= 20; step++) {
            const [x, y] = [from.x + ((to.x - from.x) * step) / 20, from.y + ((to.y - from.y) * step) / 20];
            expect(x > other.left && x < other.right && y > other.top && y < other.bottom).toBe(false);
          }
        }
      }
    })
  );
});

describe("a name", () => {
  test("stands on its area where that is large enough, without a line", () => {
    const [placed] = placeMapLabels([label(0, 290, 160, { inner: { width: 200, height: 90 } })], room);
    expect(placed).toEqual({ area: 0, left: 235, right: 345, top: 151, bottom: 169 });
  });

  test("stands beside a small area, on the far side of the middle", () => {
    const [placed] = placeMapLabels([label(0, 400, 160)], room);
    expect(placed?.leader?.from).toEqual({ x: 400, y: 160 });
    expect(placed?.left).toBeGreaterThan(400);
  });

  test("would rather leave the areas to be seen", () => {
    const isCovered = (x: number) => x > 250;
    const [placed] = placeMapLabels([label(0, 262, 160)], { ...room, isCovered });
    expect(placed?.right).toBeLessThan(262);
  });

  test("of an area out of sight is left out, and one without room as well; of equals the first stays", () => {
    expect(placeMapLabels([label(0, -5, 100), label(1, 100, 400)], room)).toEqual([]);
    const tight = { width: 120, height: 44, taken: [], middle: { x: 60, y: 40 } };
    const both = [label(0, 60, 40), label(1, 62, 41)];
    expect(placeMapLabels(both, tight).map(({ area }) => area)).toEqual([0]);
  });
});
