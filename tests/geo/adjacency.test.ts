import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { adjacentAreas } from "../../src/geo/adjacency.ts";
import { gridShapes } from "../../src/geo/grid-shapes.ts";
import { shapesOf } from "../../src/geo/shapes.ts";
import { gridCode } from "../../src/model/area.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

const served = await servedDenHaag();

test.each(["wijk", "buurt"] as const)("neighbours of every %s: mutual, and all that share a border", (level) => {
  const path = served.level(level).boundaryFile?.path ?? "";
  const topology = JSON.parse(new TextDecoder().decode(served.bytes(path))) as Topology;
  const found = adjacentAreas(shapesOf(topology, level));
  const { geometries } = topology.objects[level] as GeometryCollection;
  for (const [area, sharing] of neighbors(geometries).entries()) {
    for (const other of sharing) expect([...(found[area] ?? [])], `${area} ${other}`).toContain(other);
    for (const other of found[area] ?? []) expect([...(found[other] ?? [])]).toContain(area);
    expect([...(found[area] ?? [])]).not.toContain(area);
  }
});

test("the wijk that everybody knows: Schildersbuurt touches Stationsbuurt and Transvaalkwartier, and not Scheveningen", () => {
  const path = served.level("wijk").boundaryFile?.path ?? "";
  const shapes = shapesOf(JSON.parse(new TextDecoder().decode(served.bytes(path))) as Topology, "wijk");
  const names = served.draft.levels.find(({ level }) => level === "wijk")?.areas.map(({ name }) => name) ?? [];
  const beside = [...(adjacentAreas(shapes)[names.indexOf("Schildersbuurt")] ?? [])].map((area) => names[area]);
  expect(beside).toContain("Stationsbuurt");
  expect(beside).toContain("Transvaalkwartier");
  expect(beside).not.toContain("Scheveningen");
});

test("squares touch eight others in the middle of a block, three at its corner", () => {
  const codes = Array.from({ length: 9 }, (_, i) => gridCode(800 + Math.floor(i / 3), 4500 + (i % 3)));
  const found = adjacentAreas(gridShapes(codes));
  expect(found[4]?.length).toBe(8);
  expect(found[0]?.length).toBe(3);
});
