import type { Position } from "geojson";

// Bytes of the envelope in a GeoPackage header, by its indicator (GeoPackage 1.3, 2.1.3.1.1).
const envelopeBytes = [0, 32, 48, 48, 64];

const deepest = 8;

/** Extra ordinates after x and y: 1 for Z or M, 2 for both, by the thousands of an ISO type or the flags of an EWKB one. */
function extraOrdinates(type: number): number {
  const flags = Number((type & 0x80000000) !== 0) + Number((type & 0x40000000) !== 0);
  return flags || ([0, 1, 1, 2][Math.floor((type & 0xffff) / 1000)] ?? 0);
}

/**
 * Reads the polygons of a GeoPackage geometry blob; none where it holds points, lines or nothing. Throws a RangeError where the
 * blob ends before its own counts are met.
 */
export function readGeometry(blob: Uint8Array): Position[][][] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const flags = view.getUint8(3);
  let at = 8 + (envelopeBytes[(flags >> 1) & 7] ?? 0);

  const readPolygons = (depth: number): Position[][][] => {
    if (depth > deepest) throw new RangeError("geometries within geometries");
    const little = view.getUint8(at) === 1;
    const type = view.getUint32(at + 1, little);
    at += 5;
    // A count is believed as far as the bytes reach that it needs at least.
    const count = (bytesEach: number): number => {
      const found = view.getUint32(at, little);
      at += 4;
      if (found * bytesEach > view.byteLength - at) throw new RangeError("a count beyond the end");
      return found;
    };
    const kind = (type & 0xffff) % 1000;
    if (kind === 6 || kind === 7) return Array.from({ length: count(5) }, () => readPolygons(depth + 1)).flat(); // multipolygon, collection
    if (kind !== 3) return [];
    const step = 16 + 8 * extraOrdinates(type);
    const ring = () =>
      Array.from({ length: count(step) }, (): Position => {
        at += step;
        return [view.getFloat64(at - step, little), view.getFloat64(at - step + 8, little)];
      });
    return [Array.from({ length: count(4) }, ring)];
  };

  return (flags & 0x10) !== 0 ? [] : readPolygons(0);
}
