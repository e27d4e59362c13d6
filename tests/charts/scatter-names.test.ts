import { expect, test } from "vitest";
import { edgesOf } from "../../src/charts/label.ts";
import { scatterNames } from "../../src/charts/scatter/scatter-names.ts";

const plot = { left: 40, right: 400, top: 20, bottom: 200 };
const namesOf = (centres: readonly number[], places = centres.flatMap((_, i) => (i % 2 === 0 ? [i / 2] : []))) =>
  scatterNames({
    places,
    nameOf: (place) => `Area ${place}`,
    centres: Float64Array.from(centres),
    radius: 4,
    textSize: 12,
    plot
  });

test("a name stands to the right of its dot where there is room", () => {
  const [name] = namesOf([100, 100]);
  expect(name).toMatchObject({ place: 0, text: "Area 0", anchor: "start", y: 100 });
  expect(name?.x).toBeGreaterThan(104);
});

test("at the right edge it stands to the left", () => {
  expect(namesOf([395, 100])[0]).toMatchObject({ anchor: "end" });
});

test("names lie over no other name, and none leaves the plot", () => {
  const centres = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 60 + ((i * 37) % 330) : 30 + ((i * 53) % 160)));
  const names = namesOf(centres);
  expect(names.length).toBeGreaterThan(5);
  for (const [i, one] of names.entries()) {
    const [left, right] = edgesOf(one);
    expect(left >= plot.left && right <= plot.right && one.y >= plot.top && one.y <= plot.bottom).toBe(true);
    for (const other of names.slice(i + 1)) {
      const [otherLeft, otherRight] = edgesOf(other);
      expect(left < otherRight && otherLeft < right && Math.abs(one.y - other.y) < one.height).toBe(false);
    }
  }
});

test("a side without dots is taken before one with dots", () => {
  // A dot to the right of the first one.
  const [name] = namesOf([100, 100, 125, 100], [0]);
  expect(name).toMatchObject({ place: 0, anchor: "end" });
});

test("a dot without a place has no name, and one that is asked for twice has one", () => {
  expect(namesOf([Number.NaN, 100, 200, 100], [0, 1, 1]).map(({ place }) => place)).toEqual([1]);
});
