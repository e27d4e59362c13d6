import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { makeTopology } from "../../../scripts/data/make-topology.ts";
import { adjacentAreas } from "../../../src/geo/adjacency.ts";
import { bordersBetween } from "../../../src/geo/borders.ts";
import { shapesOf } from "../../../src/geo/shapes.ts";
import type { AreaCode } from "../../../src/model/area.ts";

const [metreEast, metreNorth] = [1 / 68_535, 1 / 111_320];

/** A ring of points in metres from a place in the middle of the country. */
const ring = (...points: [number, number][]): Position[] =>
  [...points, points[0] ?? [0, 0]].map(([east, north]) => [5 + east * metreEast, 52 + north * metreNorth]);

const squareMetres = (points: readonly Position[]) => {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
    sum += (x - 5) * (nextY - 52) - (nextX - 5) * (y - 52);
  }
  return Math.abs(sum) / 2 / metreEast / metreNorth;
};

const rings = {
  // Straight where its neighbour bends away, by 8 metres: a gap of 4000 square metres.
  west: ring([0, 0], [1000, 0], [1000, 1000], [0, 1000]),
  // Bends 5 metres into what lies north of it.
  middle: ring([1000, 0], [2000, 0], [2000, 1000], [1500, 1005], [1000, 1000], [1008, 500]),
  // Between it and the middle an area of 60 metres wide has no outline.
  east: ring([2060, 0], [3000, 0], [3000, 1000], [2060, 1000]),
  north: ring([0, 1000], [1000, 1000], [2000, 1000], [2060, 1000], [3000, 1000], [3000, 1300], [0, 1300]),
  south: ring([0, -300], [3000, -300], [3000, 0], [2060, 0], [2000, 0], [1000, 0], [0, 0])
};
const codes = Object.keys(rings) as AreaCode[];

async function made() {
  const boundaries = Object.entries(rings).map(([code, points]) => ({
    code: code as AreaCode,
    geometry: { type: "Polygon" as const, coordinates: [points] }
  }));
  return makeTopology(boundaries, { level: "buurt", codes });
}

test("outlines that were generalised one by one meet again: a gap of 8 metres is closed, one of 60 stays", async () => {
  const shapes = shapesOf(await made(), "buurt");
  const beside = adjacentAreas(shapes).map((areas) => [...areas].map((area) => codes[area]));
  expect(beside[0]).toEqual(["middle", "north", "south"]);
  expect(beside[2]).toEqual(["north", "south"]);
  // Each area a group of its own: the borders between two of them are those they share.
  const { coordinates, arcStart } = shapes;
  const within = bordersBetween(shapes, () => 0).inner;
  const isUpright = (arc: number) => {
    const [first, last] = [arcStart[arc] ?? 0, (arcStart[arc + 1] ?? 0) - 1];
    return Math.abs((coordinates[first * 2] ?? 0) - (coordinates[last * 2] ?? 0)) < 1e-8;
  };
  expect([...within].filter(isUpright)).toHaveLength(1);
});

test("no area is lost, and all together grow by the gap that was closed", async () => {
  const topology = await made();
  const shapes = topology.objects.buurt;
  if (!shapes) throw new Error("no buurten");
  const { features } = feature(topology, shapes) as unknown as { features: Feature<Polygon | MultiPolygon>[] };
  const sizes = features.map(({ geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flatMap(([outer]) => (outer ? [squareMetres(outer)] : [])).reduce((sum, size) => sum + size, 0);
  });
  const before = Object.values(rings).map(squareMetres);
  for (const [i, size] of sizes.entries()) expect(Math.abs(size - (before[i] ?? 0)), codes[i]).toBeLessThan(6000);
  const total = (list: readonly number[]) => list.reduce((sum, size) => sum + size, 0);
  // The gap of 4000 is added, the overlap of 2500 counted once.
  expect(total(sizes) - total(before)).toBeGreaterThan(1000);
  expect(total(sizes) - total(before)).toBeLessThan(2000);
});
