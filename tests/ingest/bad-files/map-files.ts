import { type BadFile, noticed, refused } from "./bad-file.ts";
import { beside, codes, degrees, map, metres, type Ring, square, swap } from "./made-maps.ts";

const feature = (code: string | undefined, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties: code === undefined ? { naam: "Ergens" } : { wijkcode: code },
  geometry: coordinates === null ? null : { type, coordinates }
});
const collection = (features: readonly unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const both = (rings: readonly (Ring | readonly unknown[])[]) => collection(codes.map((code, i) => feature(code, [rings[i]])));

const topology = (change: object) =>
  JSON.stringify({
    type: "Topology",
    arcs: degrees,
    objects: { wijken: { type: "GeometryCollection", geometries: codes.map((id, i) => ({ type: "Polygon", id, arcs: [[i]] })) } },
    ...change
  });

const unreadable = ["geen leesbare GeoJSON-vorm", "not a readable GeoJSON shape"] as const;
const arcs = ["grenslijnen (arcs) niet kloppen", "border lines (arcs) do not fit"] as const;

/** GeoJSON and TopoJSON that are not what they should be. */
export const mapFiles: readonly BadFile[] = [
  refused(
    "GeoJSON that is cut off",
    map("a.geojson", () => both(degrees).slice(0, 200)),
    "geen leesbaar GeoJSON",
    "not readable as GeoJSON"
  ),
  refused(
    "JSON that is no map",
    map("a.json", () => '{"name":"package","version":1}'),
    "geen FeatureCollection",
    "neither a FeatureCollection"
  ),
  refused(
    "a FeatureCollection without features",
    map("a.geojson", () => '{"type":"FeatureCollection"}'),
    "zonder lijst van vormen",
    "without a list of shapes"
  ),
  refused(
    "a FeatureCollection of nothing",
    map("a.geojson", () => collection([])),
    "bevat geen vlakken",
    "holds no polygons"
  ),
  refused(
    "features that are null",
    map("a.geojson", () => collection([null])),
    ...unreadable
  ),
  refused(
    "coordinates that are texts",
    map("a.geojson", () => collection([feature(codes[0] ?? "", [[["4.3", "52"]]])])),
    ...unreadable
  ),
  refused(
    "coordinates that are null",
    map("a.geojson", () =>
      collection([
        feature(codes[0] ?? "", [
          [
            [null, null],
            [4, 52]
          ]
        ])
      ])
    ),
    ...unreadable
  ),
  refused(
    "collections within collections without end",
    map("a.geojson", () => {
      const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${"]}".repeat(5000)}`;
      return `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"wijkcode":"WK051802"},"geometry":${deep}}]}`;
    }),
    ...unreadable
  ),
  refused(
    "points instead of areas",
    map("a.geojson", () => collection([feature(codes[0] ?? "", [4.3, 52.05], "Point")])),
    "bevat geen vlakken",
    "holds no polygons"
  ),
  refused(
    "areas without any code",
    map("a.geojson", () => collection([feature(undefined, [degrees[0]])])),
    "geen vorm met de code",
    "no shape with the code"
  ),
  refused(
    "swapped axes in degrees",
    map("a.geojson", () => both(degrees.map(swap))),
    "de assen zijn verwisseld",
    "the axes are swapped"
  ),
  refused(
    "swapped axes in RD",
    map("a.geojson", () => both(metres.map(swap))),
    "de assen zijn verwisseld",
    "the axes are swapped"
  ),
  refused(
    "coordinates of a web map",
    map("a.geojson", () => both([square(476_000, 6_800_000, 500), square(476_500, 6_800_000, 500)])),
    "geen coördinaten in RD",
    "no coordinates in RD"
  ),
  refused(
    "one corner at 0, 0",
    map("a.geojson", () => both([degrees[0], [...degrees[1].slice(0, 3), [0, 0], ...degrees[1].slice(4)]])),
    "dit punt ligt buiten Nederland",
    "this point lies outside the Netherlands"
  ),
  refused(
    "a map of another gemeente",
    map("a.geojson", () => collection([feature("WK036300", [degrees[0]])])),
    "geen enkel gebied op deze kaart",
    "not one area on this map"
  ),
  refused(
    "an area in two maps",
    beside(["a.geojson", () => both(degrees)], ["b.geojson", () => both(degrees)]),
    "staat al in een ander bestand",
    "is in another file already"
  ),
  noticed(
    "RD that is labelled as WGS84",
    map("a.geojson", () => both(metres)),
    "maar de getallen zijn RD in meters",
    "but the numbers are RD in metres"
  ),
  noticed(
    "rings that are not closed",
    map("a.geojson", () => both(degrees.map((ring) => ring.slice(0, 4)))),
    "2 randen waren niet gesloten",
    "2 rings were not closed"
  ),
  noticed(
    "a ring that crosses itself",
    map("a.geojson", () =>
      both([
        [
          [4.28, 52.05],
          [4.3, 52.07],
          [4.3, 52.05],
          [4.28, 52.07],
          [4.28, 52.05]
        ],
        degrees[1]
      ])
    ),
    "randen die zichzelf kruisen",
    "rings that cross themselves"
  ),
  noticed(
    "an area without a shape",
    map("a.geojson", () => collection([feature(codes[0] ?? "", null), feature(codes[1] ?? "", [degrees[1]])])),
    "zonder vlak",
    "without a polygon"
  ),
  noticed(
    "some areas without code",
    map("a.geojson", () => collection([feature(undefined, [degrees[0]]), feature(codes[1] ?? "", [degrees[1]])])),
    "1 vormen zonder code",
    "1 shapes without the code"
  ),
  refused(
    "TopoJSON that names arcs which are not there",
    map("a.topojson", () => topology({ arcs: [degrees[0]] })),
    ...arcs
  ),
  refused(
    "TopoJSON without arcs",
    map("a.topojson", () => topology({ arcs: undefined })),
    ...arcs
  ),
  refused(
    "TopoJSON with a scale in words",
    map("a.topojson", () => topology({ transform: { scale: ["klein", 1], translate: [0, 0] } })),
    ...arcs
  )
];
