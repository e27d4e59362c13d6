/** The checksum of PNG's chunks (PNG, third edition, annex D). */
const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, checksum(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** An international text chunk, not compressed: keyword, language, text. */
function textChunk(keyword: string, language: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(keyword), [0, 0, 0], encoder.encode(language), [0, 0], encoder.encode(text)];
  return chunk("iTXt", Uint8Array.from(parts.flatMap((part) => [...part])));
}

/** Signature, and the header's length, type, thirteen bytes and checksum. */
const afterHeader = 8 + 4 + 4 + 13 + 4;

/** A PNG with texts in it, right after its header, and how many pixels a metre of print takes. */
export function withTexts(
  png: Uint8Array,
  language: string,
  texts: Readonly<Record<string, string>>,
  pixelsPerMetre: number
): Uint8Array<ArrayBuffer> {
  const density = new Uint8Array(9);
  const view = new DataView(density.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  density[8] = 1;
  const chunks = [chunk("pHYs", density), ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, language, text))];
  const added = chunks.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(png.length + added);
  bytes.set(png.subarray(0, afterHeader));
  let at = afterHeader;
  for (const one of chunks) {
    bytes.set(one, at);
    at += one.length;
  }
  bytes.set(png.subarray(afterHeader), at);
  return bytes;
}
