import fc from "fast-check";
import type { GeoJsonObject } from "geojson";
import { topology as topologyOf } from "topojson-server";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { bordersBetween } from "../../src/geo/borders.ts";
import { innerPoints } from "../../src/geo/inner-points.ts";
import { mercatorX, mercatorY } from "../../src/geo/mercator.ts";
import { type RasterWindow, rasterIds } from "../../src/geo/raster-ids.ts";
import { type Shapes, shapesOf } from "../../src/geo/shapes.ts";

type Ring = readonly (readonly [number, number])[];

/** A topology of polygons in degrees, one object `areas`. */
function made(polygons: readonly (readonly Ring[])[]): Topology {
  const features = polygons.map((coordinates) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Polygon" as const, coordinates: coordinates.map((ring) => ring.map(([x, y]) => [x, y])) }
  }));
  return topologyOf({ areas: { type: "FeatureCollection", features } as GeoJsonObject });
}

/** Point in polygon by its own, other arithmetic: the sum of angles round the point (0 or ±2π). */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  const turns = rings.map((ring) => {
    let angle = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax, ay] = [mercatorX(ring[i]?.[0] ?? 0) - x, mercatorY(ring[i]?.[1] ?? 0) - y];
      const [bx, by] = [mercatorX(ring[i + 1]?.[0] ?? 0) - x, mercatorY(ring[i + 1]?.[1] ?? 0) - y];
      angle += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
    }
    return Math.round(angle / (2 * Math.PI));
  });
  return turns.filter((turn) => turn % 2 !== 0).length % 2 === 1;
}

const [left, top, right, bottom] = [mercatorX(4), mercatorY(53), mercatorX(5), mercatorY(52)];
const around = (pixels: number): RasterWindow => {
  const scale = pixels / (right - left);
  return { left, top, scale, width: pixels, height: Math.ceil((bottom - top) * scale) };
};

function centre({ left: x, top: y, scale, width }: RasterWindow, pixel: number): [number, number] {
  return [x + ((pixel % width) + 0.5) / scale, y + (Math.floor(pixel / width) + 0.5) / scale];
}

/** A tiling of the degree square by a wobbly grid: neighbours share every border. */
const anyTiling = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.double({ min: -0.08, max: 0.08, noNaN: true }), { minLength: 50, maxLength: 50 })
  )
  .map(([n, wobbles]) => {
    const corner = (column: number, row: number): [number, number] => {
      const isEdge = (i: number) => i === 0 || i === n;
      const wobble = wobbles[(column * 7 + row * 3) % wobbles.length] ?? 0;
      return [4 + column / n + (isEdge(column) ? 0 : wobble), 52 + row / n + (isEdge(row) ? 0 : wobble)];
    };
    return Array.from({ length: n * n }, (_, i): Ring[] => {
      const [column, row] = [i % n, Math.floor(i / n)];
      const first = corner(column, row);
      return [[first, corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1), first]];
    });
  });

test("neighbours that share borders leave no pixel between them empty, and none outside full", () => {
  fc.assert(
    fc.property(anyTiling, (polygons) => {
      const window = around(61);
      const ids = rasterIds(shapesOf(made(polygons), "areas"), window);
      for (const [pixel, id] of ids.entries()) {
        const [, y] = centre(window, pixel);
        expect(id > 0).toBe(y > top && y < bottom);
      }
    }),
    { numRuns: 30 }
  );
});

test("the id of a pixel is that of the area in which its centre lies", () => {
  fc.assert(
    fc.property(anyTiling, (polygons) => {
      // Shifted a little, so that no centre lies on a border, where the sum of angles says nothing.
      const plain = around(37);
      const window = { ...plain, left: left - 0.1234 / plain.scale, top: top - 0.1234 / plain.scale };
      const ids = rasterIds(shapesOf(made(polygons), "areas"), window);
      for (const [pixel, id] of ids.entries()) {
        if (id === 0) continue;
        expect(isInside(polygons[id - 1] ?? [], ...centre(window, pixel))).toBe(true);
      }
    }),
    { numRuns: 30 }
  );
});

/** Even-odd by a ray that goes up, where the raster's go sideways. */
function isOdd(ring: Ring, x: number, y: number): boolean {
  let crossings = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = [mercatorX(ring[i]?.[0] ?? 0), mercatorY(ring[i]?.[1] ?? 0)];
    const [bx, by] = [mercatorX(ring[i + 1]?.[0] ?? 0), mercatorY(ring[i + 1]?.[1] ?? 0)];
    if (ax <= x !== bx <= x && ay + ((x - ax) * (by - ay)) / (bx - ax) < y) crossings++;
  }
  return crossings % 2 === 1;
}

const anyPlace = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const anyRing = fc
  .array(fc.tuple(anyPlace, anyPlace), { minLength: 3, maxLength: 12 })
  .map((corners): Ring => [...corners, ...corners.slice(0, 1)].map(([x, y]) => [4 + x, 52 + y] as const));

test("any polygon, also one that crosses itself, holds the pixels of which the centre is inside by even-odd", () => {
  fc.assert(
    fc.property(anyRing, (ring) => {
      const window = around(31);
      // No arcs are cut or turned here: the ring is the arc.
      const shapes: Shapes = {
        coordinates: Float64Array.from(ring.flatMap(([x, y]) => [mercatorX(x), mercatorY(y)])),
        arcStart: Uint32Array.of(0, ring.length),
        areaStart: Uint32Array.of(0, 1),
        areaArcs: Uint32Array.of(0)
      };
      for (const [pixel, id] of rasterIds(shapes, window).entries()) {
        const [x, y] = centre(window, pixel);
        const isNearEdge = [-1e-12, 1e-12].some((step) => isOdd(ring, x + step, y) !== isOdd(ring, x - step, y + step));
        if (!isNearEdge) expect(id === 1).toBe(isOdd(ring, x, y));
      }
    }),
    { numRuns: 60 }
  );
});

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y]
];
const enclave = [[square(4, 52, 1), square(4.3, 52.3, 0.3)], [square(4.3, 52.3, 0.3)], [square(4.8, 52.8, 0.1)]];

test("a hole stays open for the area inside it, and the area drawn last wins where two overlap", () => {
  const window = around(50);
  const ids = rasterIds(shapesOf(made(enclave), "areas"), window);
  const idAt = (longitude: number, latitude: number) => {
    const column = Math.floor((mercatorX(longitude) - left) * window.scale);
    return ids[Math.floor((mercatorY(latitude) - top) * window.scale) * window.width + column];
  };
  expect(idAt(4.1, 52.1)).toBe(1);
  expect(idAt(4.45, 52.45)).toBe(2);
  expect(idAt(4.85, 52.85)).toBe(3);
});

test("an area of several islands has them all, and the sea between them none", () => {
  const topology = topologyOf({
    areas: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: {},
          geometry: { type: "MultiPolygon", coordinates: [[square(4.1, 52.1, 0.2)], [square(4.6, 52.6, 0.3)]] }
        }
      ]
    } as unknown as GeoJsonObject
  });
  const window = around(50);
  const ids = rasterIds(shapesOf(topology, "areas"), window);
  for (const [pixel, id] of ids.entries()) {
    const [x, y] = centre(window, pixel);
    const isIn = [square(4.1, 52.1, 0.2), square(4.6, 52.6, 0.3)].some((island) => isInside([island], x, y));
    expect(id).toBe(isIn ? 1 : 0);
  }
});

test("a window on a part shows what the whole shows there", () => {
  const shapes = shapesOf(made(enclave), "areas");
  const whole = around(64);
  const part = { ...whole, left: whole.left + 16 / whole.scale, top: whole.top + 8 / whole.scale, width: 20, height: 30 };
  const [all, some] = [rasterIds(shapes, whole), rasterIds(shapes, part)];
  for (let row = 0; row < part.height; row++)
    expect([...some.subarray(row * 20, row * 20 + 20)]).toEqual([
      ...all.subarray((row + 8) * whole.width + 16, (row + 8) * whole.width + 36)
    ]);
});

test("an area without a boundary has no pixels, no arcs and no point, and keeps its place", () => {
  const topology = made([[square(4, 52, 1)], [square(4.2, 52.2, 0.2)]]);
  const object = topology.objects.areas as unknown as { geometries: unknown[] };
  object.geometries[0] = { type: null };
  const shapes = shapesOf(topology, "areas");
  expect(new Set(rasterIds(shapes, around(40)))).toEqual(new Set([0, 2]));
  expect(innerPoints(shapes)[0]).toBeUndefined();
});

test("quantised and plain topologies give the same places", () => {
  const plain = made(enclave);
  const quantised = topologyOf({ areas: { type: "GeometryCollection", geometries: [] } as GeoJsonObject });
  expect(shapesOf(quantised, "areas").areaStart).toHaveLength(1);
  const scale = 1e-7;
  const asQuantised: Topology = {
    ...plain,
    transform: { scale: [scale, scale], translate: [4, 52] },
    arcs: plain.arcs.map((arc) => {
      let before = [0, 0];
      return arc.map((position) => {
        const now = [Math.round(((position[0] ?? 0) - 4) / scale), Math.round(((position[1] ?? 0) - 52) / scale)];
        const step = [(now[0] ?? 0) - (before[0] ?? 0), (now[1] ?? 0) - (before[1] ?? 0)];
        before = now;
        return step;
      });
    })
  };
  const [a, b] = [shapesOf(plain, "areas"), shapesOf(asQuantised, "areas")];
  for (const [i, value] of a.coordinates.entries()) expect(b.coordinates[i]).toBeCloseTo(value, 9);
});

test("the inner point of an area lies in it", () => {
  fc.assert(
    fc.property(anyTiling, (polygons) => {
      for (const [area, point] of innerPoints(shapesOf(made(polygons), "areas")).entries())
        expect(point && isInside(polygons[area] ?? [], point.x, point.y)).toBe(true);
    }),
    { numRuns: 30 }
  );
});

test("borders within a group are told from those between groups", () => {
  const row = [0, 1, 2].map((i) => [square(4 + i, 52, 1)]);
  const shapes: Shapes = shapesOf(made(row), "areas");
  const { inner, outer } = bordersBetween(shapes, (area) => (area < 2 ? 0 : 1));
  expect(inner).toHaveLength(1);
  const all = bordersBetween(shapes, () => 0);
  expect(all.inner).toHaveLength(2);
  expect(outer.length).toBe(all.outer.length + 1);
});
