import type { OwnEntry } from "../model/own-data.ts";
import { checksum } from "./checksum.ts";

/** What makes an entry count: written last, and only once all its files are there. */
export interface OwnRecord {
  readonly version: 1;
  readonly entry: OwnEntry;
  /** The folder that holds the files, named as the record that was written with them. */
  readonly folder: string;
  /** In the order of their names in the folder: 0, 1, 2. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** A record as bytes: the checksum of what follows, a line end, JSON. */
export async function encodeRecord(record: OwnRecord): Promise<Uint8Array<ArrayBuffer>> {
  const body = new TextEncoder().encode(JSON.stringify(record));
  const head = new TextEncoder().encode(`${await checksum(body)}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** `unfinished`: it was never written to its end, so it never counted. `damaged`: it did, and is not what it was. */
export async function decodeRecord(bytes: Uint8Array<ArrayBuffer>): Promise<OwnRecord | "unfinished" | "damaged"> {
  // Whoever writes in place writes the beginning last (see write-whole.ts).
  if (bytes.length === 0 || bytes[0] === 0) return "unfinished";
  const end = bytes.indexOf(0x0a);
  const body = bytes.slice(end + 1);
  if (end === -1 || (await checksum(body)) !== new TextDecoder().decode(bytes.subarray(0, end))) return "damaged";
  const record = JSON.parse(new TextDecoder().decode(body)) as OwnRecord;
  return record.version === 1 ? record : "damaged";
}
