import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { dimensions } from "../../src/ingest/columns/leefbaarometer.ts";
import { gemeenteOf, wijkOf } from "../../src/model/area.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

const { draft, files, dataset } = await servedDenHaag();
const [wijken, buurten] = draft.levels;
if (!wijken || !buurten) throw new Error("Den Haag has lost a level");

test("it has 44 wijken and 112 buurten in nine years, with as many figures as were published", () => {
  expect([wijken.areas.length, buurten.areas.length]).toEqual([44, 112]);
  expect([wijken.scores.length, buurten.scores.length]).toEqual([394, 1003]);
  expect(dataset.levels.map(({ years }) => years)).toEqual(Array(2).fill([2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024]));
  expect(dataset.levels[0]?.indicatorYears.soc).toEqual([2014, 2018, 2020, 2022, 2024]);
});

test("the five dimensions add up to the total, to the rounding of four decimals", () => {
  for (const { code, year, values } of [...wijken.scores, ...buurten.scores]) {
    const parts = dimensions.map((id) => values[id] ?? null);
    if (parts.includes(null)) {
      expect(
        parts.every((part) => part === null),
        `${code} ${year}`
      ).toBe(true);
      continue;
    }
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    expect(Math.abs(sum - (values.afw ?? Number.NaN)), `${code} ${year}`).toBeLessThan(3.01e-4);
  }
});

test("every score has its area, every buurt its wijk, every area its boundary", () => {
  const wijkCodes = new Set(wijken.areas.map(({ code }) => code));
  for (const level of [wijken, buurten]) {
    const codes = new Set(level.areas.map(({ code }) => code));
    for (const { code } of level.scores) expect(codes.has(code), code).toBe(true);
    for (const { code } of level.areas) expect(gemeenteOf(code)).toBe("GM0518");
    const { geometries } = level.topology.objects[level.level] as GeometryCollection;
    expect(geometries.map(({ id }) => id)).toEqual(level.areas.map(({ code }) => code));
    for (const { type } of geometries) expect(type).toMatch(/Polygon/);
  }
  for (const { code } of buurten.areas) expect(wijkCodes.has(wijkOf(code) ?? ("" as never)), code).toBe(true);
});

test("approximate outlines are marked: two buurten, and the wijken they lie in", () => {
  const marked = (level: typeof wijken) => level.areas.flatMap(({ name, approximate }) => (approximate ? name : []));
  expect(marked(buurten)).toEqual(["Oostduinen", "De Rivieren"]);
  expect(marked(wijken)).toEqual(["Oostduinen", "Forepark"]);
});

test.each(["wijk", "buurt"] as const)("the boundaries of %s leave one hole, which is real, and no slivers", (level) => {
  const topology = JSON.parse(String(files.get(`${level}.topo.json`))) as Topology;
  const object = topology.objects[level] as GeometryCollection;
  const whole = merge(topology, object.geometries as never) as MultiPolygon;
  expect(whole.coordinates.flatMap((rings: Polygon["coordinates"]) => rings.slice(1))).toHaveLength(1);
  expect(whole.coordinates).toHaveLength(3);
});

test("what is missing is said: inhabitants of buurten, key figures, the gemeente's value, boundaries, years of the dimensions", () => {
  expect(dataset.limitations.map(({ subject }) => subject).sort()).toEqual([
    "dimension-years",
    "gemeente-score",
    "inhabitants",
    "key-figures",
    "official-boundary"
  ]);
  const [wijk, buurt] = dataset.levels;
  expect([wijk?.indicatorYears.inhabitants, buurt?.indicatorYears.inhabitants]).toEqual([[2016, 2022], []]);
  expect([wijk?.weights?.year, buurt?.weights]).toEqual([2022, undefined]);
});

test("the same folder gives the same bytes, twice", async () => {
  const again = await servedDenHaag();
  expect([...again.files.keys()]).toEqual([...files.keys()]);
  for (const [name, content] of files) expect(again.files.get(name), name).toEqual(content);
});

test("area sets name areas that exist, each with its caveat", () => {
  const codes = new Set(wijken.areas.map(({ code }) => code));
  expect(dataset.areaSets.map(({ id, areas }) => [id, areas.length])).toEqual([
    ["krachtwijken-2007", 6],
    ["nplv-zuidwest", 3]
  ]);
  for (const { areas, caveat } of dataset.areaSets) {
    for (const code of areas) expect(codes.has(code), code).toBe(true);
    expect(caveat.nl).toMatch(/^Benadering/);
  }
});
