import fc from "fast-check";
import { expect, test } from "vitest";
import { gridShapes } from "../../src/geo/grid-shapes.ts";
import { mercatorX, mercatorY } from "../../src/geo/mercator.ts";
import { rasterIds } from "../../src/geo/raster-ids.ts";
import { rdToWgs84 } from "../../src/geo/rijksdriehoek.ts";
import { gridCode, gridCorner, parseAreaCode } from "../../src/model/area.ts";

const anySquare = fc.record({ east: fc.integer({ min: 130, max: 2780 }), north: fc.integer({ min: 3060, max: 6190 }) });

// A unit of the square is the earth's circumference; in the Netherlands Mercator stretches by 1.6.
const metres = (40_075_017 / 1.6) | 0;

test("a square's corners lie within 3 cm of where the projection puts them", () => {
  fc.assert(
    fc.property(anySquare, ({ east, north }) => {
      const { coordinates } = gridShapes([gridCode(east, north)]);
      for (const [corner, [x, y]] of [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1]
      ].entries()) {
        const [longitude, latitude] = rdToWgs84([(east + (x ?? 0)) * 100, (north + (y ?? 0)) * 100]);
        expect(Math.abs((coordinates[corner * 2] ?? 0) - mercatorX(longitude)) * metres).toBeLessThan(0.03);
        expect(Math.abs((coordinates[corner * 2 + 1] ?? 0) - mercatorY(latitude)) * metres).toBeLessThan(0.03);
      }
    })
  );
});

test("codes name corners, and are read back", () => {
  fc.assert(
    fc.property(anySquare, ({ east, north }) => {
      const code = gridCode(east, north);
      expect(parseAreaCode(code)).toBe(code);
      expect(gridCorner(code)).toEqual({ east, north });
    })
  );
});

test("neighbours share their corners, so a block of squares has no gap and no overlap", () => {
  const codes = Array.from({ length: 900 }, (_, i) => gridCode(800 + Math.floor(i / 30), 4500 + (i % 30)));
  const shapes = gridShapes(codes);
  const xs = shapes.coordinates.filter((_, i) => i % 2 === 0);
  const ys = shapes.coordinates.filter((_, i) => i % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = 400 / (right - left);
  const ids = rasterIds(shapes, { left, top, scale, width: 400, height: Math.ceil((bottom - top) * scale) });
  // The block leans a little against the window: away from its edge every pixel has its square.
  for (let row = 20; row < 380; row++) for (let x = 20; x < 380; x++) expect(ids[row * 400 + x]).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(901);
});
