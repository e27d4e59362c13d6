type Ring = readonly (readonly [number, number])[];

/** A .shp of polygons, one ring each. */
export function madeShp(rings: readonly Ring[]): Uint8Array {
  const sizes = rings.map((ring) => 8 + 48 + ring.length * 16);
  const length = 100 + sizes.reduce((sum, size) => sum + size, 0);
  const view = new DataView(new ArrayBuffer(length));
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  for (const [i, ring] of rings.entries()) {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, (48 + ring.length * 16) / 2);
    view.setInt32(at + 8, 5, true);
    view.setInt32(at + 44, 1, true);
    view.setInt32(at + 48, ring.length, true);
    for (const [j, [x, y]] of ring.entries()) {
      view.setFloat64(at + 56 + j * 16, x, true);
      view.setFloat64(at + 64 + j * 16, y, true);
    }
    at += 56 + ring.length * 16;
  }
  return new Uint8Array(view.buffer);
}

/** A .dbf with one column of texts. */
export function madeDbf(name: string, values: readonly string[], width = 12): Uint8Array {
  const text = (value: string, length: number, fill: string) => new TextEncoder().encode(value.padEnd(length, fill));
  const head = new Uint8Array(65);
  const view = new DataView(head.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, values.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, width + 1, true);
  head.set(text(name, 11, "\0"), 32);
  view.setUint8(43, "C".charCodeAt(0));
  view.setUint8(48, width);
  view.setUint8(64, 13);
  const rows = values.flatMap((value) => [0x20, ...text(value, width, " ")]);
  return Uint8Array.from([...head, ...rows, 0x1a]);
}
