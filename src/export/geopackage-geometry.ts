import type { Position } from "geojson";

/** WGS 84 as GeoPackage numbers it. */
export const wgs84 = 4326;

const header = 8;
const envelope = 32;

/** West, south, east, north of polygons. */
export function extentOf(polygons: readonly Position[][][]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/**
 * Polygons as a GeoPackage blob (OGC 12-128r18, 2.1.3): magic, version, flags, reference system, envelope (west, east, south,
 * north), then a multipolygon in well-known binary, all little-endian.
 */
export function geopackageBlob(polygons: readonly Position[][][]): Uint8Array {
  const points = polygons.flat(2).length;
  const rings = polygons.flat(1).length;
  const size = header + envelope + 9 + polygons.length * 9 + rings * 4 + points * 16;
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const byte = (value: number) => view.setUint8(at++, value);
  const whole = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const double = (value: number) => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  const shape = (type: number, count: number) => {
    byte(1); // little-endian
    whole(type);
    whole(count);
  };
  byte(0x47); // G
  byte(0x50); // P
  byte(0);
  byte(0b0000_0011); // an envelope of two dimensions, little-endian
  whole(wgs84);
  const [west, south, east, north] = extentOf(polygons);
  for (const bound of [west, east, south, north]) double(bound);
  shape(6, polygons.length);
  for (const polygon of polygons) {
    shape(3, polygon.length);
    for (const ring of polygon) {
      whole(ring.length);
      for (const [x = 0, y = 0] of ring) {
        double(x);
        double(y);
      }
    }
  }
  return new Uint8Array(view.buffer);
}
