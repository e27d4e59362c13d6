import { type Zippable, zipSync } from "fflate";

export const textBytes = (text: string) => new TextEncoder().encode(text);

/** A zip of these files, packed well. */
export const madeZip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? textBytes(content) : content])
    ) as Zippable
  );

/** Where the record of a file begins in the list at the end: the first one, unless another is asked for. */
function recordAt(zip: Uint8Array, index = 0): number {
  let left = index;
  for (let at = 0; at + 4 <= zip.length; at++)
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2 && left-- === 0) return at;
  throw new Error("no record");
}

interface Said {
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
}

/** The same zip, with other things said in the list at its end of its first file. */
export function saying(zip: Uint8Array, { flags, method, size }: Said): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = recordAt(copy);
  if (flags !== undefined) view.setUint16(at + 8, flags, true);
  if (method !== undefined) view.setUint16(at + 10, method, true);
  if (size !== undefined) view.setUint32(at + 24, size, true);
  return copy;
}
