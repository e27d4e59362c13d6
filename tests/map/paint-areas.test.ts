import { expect, test } from "vitest";
import { runsOf } from "../../src/geo/id-runs.ts";
import { isSamePaint, paintOf, paintPixels, pixelOf } from "../../src/map/paint-areas.ts";
import { classColours, noDataColours } from "../../src/ui/class-colours.ts";

const frame = { zoom: 1, left: 0, top: 0, width: 14, height: 7, ratio: 1, weight: 1 };
const colours = ["#010203", "#040506"];
const everywhere = runsOf(new Uint32Array(98).fill(1), 14);

test("a colour becomes the bytes red, green, blue, opaque, in that order in memory", () => {
  expect([...new Uint8Array(Uint32Array.of(pixelOf("#0a5568")).buffer)]).toEqual([0x0a, 0x55, 0x68, 255]);
});

test("a pixel gets the colour of its area's class, and none where there is no area", () => {
  const paint = paintOf(Uint8Array.of(2, 1), colours, noDataColours);
  const ids = Uint32Array.from({ length: 98 }, (_, i) => i % 3);
  const pixels = new Uint32Array(98);
  paintPixels(runsOf(ids, 14), pixels, paint, frame);
  for (const [i, id] of ids.entries()) expect(pixels[i]).toBe([0, pixelOf("#040506"), pixelOf("#010203")][id]);
});

test("no data is hatched: stripes and ground in every seven pixels of a row, one step on in the next", () => {
  const paint = paintOf(Uint8Array.of(0), colours, noDataColours);
  const pixels = new Uint32Array(98);
  paintPixels(everywhere, pixels, paint, frame);
  const stripes = Array.from({ length: 7 }, (_, row) =>
    [...pixels.subarray(row * 14, row * 14 + 7)].map((pixel) => pixel === pixelOf(noDataColours.stripe))
  );
  for (const row of stripes) expect(row.filter(Boolean)).toHaveLength(2);
  expect(stripes[1]).toEqual([...(stripes[0] ?? []).slice(1), stripes[0]?.[0]]);
});

test("the hatching stays on its place on the ground when the frame moves", () => {
  const paint = paintOf(Uint8Array.of(0), colours, noDataColours);
  const at = (left: number, top: number) => {
    const pixels = new Uint32Array(98);
    paintPixels(everywhere, pixels, paint, { ...frame, left, top });
    return pixels;
  };
  const [here, moved, negative] = [at(0, 0), at(3, 2), at(-7, 0)];
  for (let row = 0; row < 5; row++)
    expect([...moved.subarray(row * 14, row * 14 + 11)]).toEqual([...here.subarray((row + 2) * 14 + 3, (row + 3) * 14)]);
  expect([...negative]).toEqual([...here]);
});

test("few inhabitants are dotted: dark dots on light, white ones on dark, in a lattice that moves with the ground", () => {
  const few = Uint8Array.of(1, 0);
  const paint = paintOf(Uint8Array.of(1, 1), ["#ffffff"], noDataColours, few);
  const at = (left: number, top: number, runs = everywhere) => {
    const pixels = new Uint32Array(98);
    paintPixels(runs, pixels, paint, { ...frame, left, top });
    return [...pixels];
  };
  const dots = at(0, 0).filter((pixel) => pixel === pixelOf("#16222e"));
  expect(dots.length).toBeGreaterThan(3);
  expect(dots.length).toBeLessThan(15);
  for (let row = 0; row < 4; row++)
    expect(at(2, 3).slice(row * 14, row * 14 + 12)).toEqual(at(0, 0).slice((row + 3) * 14 + 2, (row + 4) * 14));
  expect(new Set(at(0, 0, runsOf(new Uint32Array(98).fill(2), 14)))).toEqual(new Set([pixelOf("#ffffff")]));
  const onBlack = paintOf(Uint8Array.of(1), ["#000000"], noDataColours, few);
  const pixels = new Uint32Array(98);
  paintPixels(everywhere, pixels, onBlack, frame);
  expect(new Set(pixels)).toEqual(new Set([pixelOf("#000000"), pixelOf("#ffffff")]));
});

test("long runs and short ones are painted alike", () => {
  const paint = paintOf(Uint8Array.of(1, 2), colours, noDataColours);
  const ids = Uint32Array.from({ length: 200 }, (_, i) => (i < 30 ? 1 : i < 33 ? 2 : i < 160 ? 1 : 0));
  const pixels = new Uint32Array(200);
  paintPixels(runsOf(ids, 200), pixels, paint, { ...frame, width: 200, height: 1 });
  for (const [i, id] of ids.entries()) expect(pixels[i]).toBe([0, pixelOf("#010203"), pixelOf("#040506")][id]);
});

test.each(Object.entries(classColours))(
  "%s has as many different colours as classes, none of them a no-data colour",
  (_, palette) => {
    expect(new Set(palette).size).toBe(9);
    for (const colour of palette) expect(Object.values(noDataColours)).not.toContain(colour);
  }
);

test("figures that came twice are the same paint; another class, colour or mark is another one", () => {
  const paint = (classes: number[], few?: number[]) =>
    paintOf(Uint8Array.from(classes), colours, noDataColours, few && Uint8Array.from(few));
  expect(isSamePaint(paint([1, 2], [0, 1]), paint([1, 2], [0, 1]))).toBe(true);
  expect(isSamePaint(paint([1, 2]), paint([1, 1]))).toBe(false);
  expect(isSamePaint(paint([1, 2]), paint([1, 2], [0, 1]))).toBe(false);
  expect(isSamePaint(paint([1, 2]), paintOf(Uint8Array.of(1, 2), ["#010203", "#000000"], noDataColours))).toBe(false);
});
