import { expect, test } from "vitest";
import { outlineArcs, terrainOf } from "../../src/map/outline-arcs.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import type { AreaList } from "../../src/model/area-list.ts";

// Three areas in a row: arcs 0, 1, 2 close each on its own, arc 3 lies between the first two, arc 4 between the last two.
const shapes = {
  coordinates: new Float64Array(0),
  arcStart: new Uint32Array(6),
  areaStart: Uint32Array.of(0, 2, 5, 7),
  areaArcs: Uint32Array.of(0, 3, 1, 3, 4, 2, 4)
};

function arcsFor(level: AreaLevel, gemeenten: string[], approximate: boolean[]) {
  const {
    inner,
    outer,
    approximate: rough
  } = outlineArcs(terrainOf(shapes, { level, gemeenten, approximate } as unknown as AreaList));
  return { inner: [...inner].sort(), outer: [...outer].sort(), approximate: [...rough].sort() };
}
const firm = [false, false, false];

test("borders between gemeenten are told from those within, by code", () => {
  expect(arcsFor("wijk", ["GM1", "GM1", "GM2"], firm)).toEqual({ inner: [3], outer: [0, 1, 2, 4], approximate: [] });
  expect(arcsFor("wijk", ["GM1", "GM2", "GM1"], firm).inner).toEqual([]);
});

test("on the level of gemeenten their own borders are the thin ones", () => {
  expect(arcsFor("gemeente", ["GM1", "GM2", "GM3"], firm)).toEqual({ inner: [3, 4], outer: [0, 1, 2], approximate: [] });
});

test("the border of an approximate area is drawn once, as approximate alone", () => {
  const gemeenten = ["GM1", "GM1", "GM2"];
  expect(arcsFor("wijk", gemeenten, [false, false, true])).toEqual({ inner: [3], outer: [0, 1], approximate: [2, 4] });
  expect(arcsFor("wijk", gemeenten, [false, true, false])).toEqual({ inner: [], outer: [0, 2], approximate: [1, 3, 4] });
});
