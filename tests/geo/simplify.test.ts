import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { arcsOf, areaCount, type Shapes, shapesOf } from "../../src/geo/shapes.ts";
import { pointWeights, simplified } from "../../src/geo/simplify.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

const served = await servedDenHaag();
const path = served.level("buurt").boundaryFile?.path ?? "";
const shapes = shapesOf(JSON.parse(new TextDecoder().decode(served.bytes(path))) as Topology, "buurt");
const weights = pointWeights(shapes);

const pointsOf = ({ coordinates, arcStart }: Shapes, arc: number) =>
  Array.from({ length: (arcStart[arc + 1] ?? 0) - (arcStart[arc] ?? 0) }, (_, i) => {
    const at = ((arcStart[arc] ?? 0) + i) * 2;
    return `${coordinates[at]} ${coordinates[at + 1]}`;
  });

/** One line as shapes: a single arc of a single area. */
function line(points: readonly (readonly [number, number])[]): Shapes {
  return {
    coordinates: Float64Array.from(points.flat()),
    arcStart: Uint32Array.of(0, points.length),
    areaStart: Uint32Array.of(0, 1),
    areaArcs: Uint32Array.of(0)
  };
}

test("a triangle's middle point weighs its area", () => {
  const found = pointWeights(
    line([
      [0, 0],
      [1, 1],
      [2, 0]
    ])
  );
  expect([...found]).toEqual([Number.POSITIVE_INFINITY, 1, Number.POSITIVE_INFINITY]);
});

test("points go in the order of the area that is lost, computed by hand", () => {
  // Taking out (2, 0.1) costs 0.1; after it (1, 0) lies on a longer base.
  const found = pointWeights(
    line([
      [0, 0],
      [1, 0],
      [2, 0.1],
      [3, 0],
      [4, 2]
    ])
  );
  expect(found[1]).toBeCloseTo(0.05, 12);
  expect(found[2]).toBeCloseTo(0.15, 12);
  expect(found[3]).toBeCloseTo(3, 12);
});

test("ends of arcs stay, so areas still meet where they met, and islands stay areas", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-14, max: 1e-6, noNaN: true }), (least) => {
      const coarse = simplified(shapes, weights, least);
      expect(areaCount(coarse)).toBe(areaCount(shapes));
      for (let area = 0; area < areaCount(shapes); area++) {
        expect([...arcsOf(coarse, area)]).toEqual([...arcsOf(shapes, area)]);
        for (const arc of arcsOf(shapes, area)) {
          const [before, after] = [pointsOf(shapes, arc), pointsOf(coarse, arc)];
          expect([after[0], after.at(-1)]).toEqual([before[0], before.at(-1)]);
          if (before[0] === before.at(-1)) expect(after.length).toBeGreaterThanOrEqual(4);
        }
      }
    }),
    { numRuns: 12 }
  );
});

test("a coarser level is a part of a finer one, and the finest is all there is", () => {
  const levels = [0, 1e-13, 1e-12, 1e-10].map((least) => simplified(shapes, weights, least));
  expect(levels[0]?.coordinates).toEqual(shapes.coordinates);
  const sizes = levels.map(({ coordinates }) => coordinates.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.at(-1)).toBeLessThan((sizes[0] ?? 0) / 2);
});
