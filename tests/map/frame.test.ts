import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAround, pixelAt, sameFrame, windowOf, worldSize } from "../../src/map/frame.ts";

const anyFrame = fc
  .tuple(
    fc.integer({ min: 8, max: 60 }),
    fc.integer({ min: 0, max: 4000 }),
    fc.integer({ min: 0, max: 4000 }),
    fc.constantFrom(1, 2, 3)
  )
  .map(([zoom, left, top, ratio]) => frameAround({ left, top, width: 300, height: 200 }, zoom / 4, { ratio, weight: 1 }, 0.25));

test("a frame covers what is in sight, with its padding on every side", () => {
  const frame = frameAround({ left: 1000.4, top: 500.6, width: 300, height: 200 }, 10, { ratio: 2, weight: 1 }, 0.25);
  expect(frame).toEqual({ zoom: 10, left: 925, top: 450, width: 450, height: 300, ratio: 2, weight: 1 });
  expect(windowOf(frame)).toMatchObject({ width: 900, height: 600, scale: worldSize(10) * 2 });
});

test("the middle of every canvas pixel is found back at any zoom", () => {
  fc.assert(
    fc.property(anyFrame, fc.nat(299), fc.nat(199), fc.integer({ min: -8, max: 8 }), (frame, column, row, steps) => {
      const zoom = frame.zoom + steps / 4;
      const scale = 2 ** (zoom - frame.zoom);
      const x = (frame.left + (column + 0.5) / frame.ratio) * scale;
      const y = (frame.top + (row + 0.5) / frame.ratio) * scale;
      expect(pixelAt(frame, x, y, zoom)).toBe(row * windowOf(frame).width + column);
    })
  );
});

test("outside the frame there is no pixel", () => {
  const frame = frameAround({ left: 0, top: 0, width: 100, height: 100 }, 5, { ratio: 1, weight: 1 }, 0);
  expect(pixelAt(frame, -0.5, 10, 5)).toBeUndefined();
  expect(pixelAt(frame, 100.5, 10, 5)).toBeUndefined();
  expect(pixelAt(frame, 10, 100.5, 5)).toBeUndefined();
  expect(pixelAt(frame, 99.5, 99.5, 5)).toBe(9999);
});

test("a frame is the same when every part of it is", () => {
  const frame = frameAround({ left: 0, top: 0, width: 100, height: 100 }, 5, { ratio: 1, weight: 1 }, 0);
  expect(sameFrame(frame, { ...frame })).toBe(true);
  for (const key of Object.keys(frame)) expect(sameFrame(frame, { ...frame, [key]: 77 }), key).toBe(false);
});
