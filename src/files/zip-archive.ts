import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { DataProblem } from "./data-problem.ts";
import type { FileContent } from "./file-content.ts";
import { damagedZip, mostFiles, type ZipRecord, zipDirectory } from "./zip-directory.ts";

/** A file in a zip. Nothing of it is unpacked before it is asked for. */
export interface ZipEntry {
  /** With the folders inside the archive. */
  readonly name: string;
  /** In bytes, unpacked, as the archive says. */
  readonly size: number;
  /** Its first bytes, without unpacking the rest: the national grid is some hundred megabytes. */
  readonly head: () => Uint8Array;
  readonly read: () => Uint8Array;
}

export interface ZipLimits {
  /** The most files that one may hold. */
  readonly entries: number;
  /** The most that one file may come to, in bytes. */
  readonly size: number;
  /** The most that all files that are read may come to together. */
  readonly total: number;
  /** How often larger than packed a file of over `ratioFrom` bytes may be: text comes to 20, deflate can make 1,032. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const usual: ZipLimits = { entries: mostFiles, size: 512_000_000, total: 1_024_000_000, ratio: 150, ratioFrom: 10_000_000 };

/** A zip begins with its first file, an empty one with its end. */
export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const headLength = 4_096;
const step = 16_384;

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

function tooLarge(file: string, entry: string, limit: number): DataProblem {
  return new DataProblem({ file, value: entry }, "zip.large", { maximum: megabytes(limit) });
}

function suspicious(file: string, entry: string): DataProblem {
  return new DataProblem({ file, value: entry }, "zip.suspicious");
}

/** The packed bytes of a file, where its own header says that they begin. */
function packedBytes({ name, bytes }: FileContent, { offset, packedSize }: ZipRecord): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damagedZip(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damagedZip(name);
  return bytes.subarray(start, start + packedSize);
}

function checkReadable(archive: FileContent, { name, isEncrypted, method }: ZipRecord): void {
  if (isEncrypted) throw new DataProblem({ file: archive.name, value: name }, "zip.encrypted");
  if (method !== 0 && method !== 8) throw new DataProblem({ file: archive.name, value: name }, "zip.method", { method });
}

/** Unpacks bit by bit, and stops as soon as `length` bytes are there: what an archive says of its sizes may be untrue. */
function inflate(archive: FileContent, record: ZipRecord, length: number): { bytes: Uint8Array; isWhole: boolean } {
  const packed = packedBytes(archive, record);
  if (record.method === 0) return { bytes: packed.subarray(0, length), isWhole: packed.length <= length };
  const chunks: Uint8Array[] = [];
  let [made, isWhole] = [0, false];
  const stream = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    made += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at === 0 || (at < packed.length && made <= length); at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw damagedZip(archive.name);
  }
  const bytes = new Uint8Array(Math.min(made, length));
  let at = 0;
  for (const chunk of chunks) {
    if (at >= bytes.length) break;
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
  }
  return { bytes, isWhole: isWhole && made <= length };
}

/** The files in a zip, without its folders. Limits hold by what is said and by what comes out. */
export function zipEntries(archive: FileContent, limits = usual): ZipEntry[] {
  let left = limits.total;
  const read = (record: ZipRecord): Uint8Array => {
    const { name, size, packedSize, checksum } = record;
    checkReadable(archive, record);
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw suspicious(archive.name, name);
    if (size > limits.size) throw tooLarge(archive.name, name, limits.size);
    if (size > left) throw tooLarge(archive.name, name, limits.total);
    left -= size;
    const { bytes, isWhole } = inflate(archive, record, size);
    if (!isWhole && bytes.length === size) throw suspicious(archive.name, name);
    if (!isWhole || bytes.length !== size || crc32(bytes) !== checksum) throw damagedZip(archive.name);
    return bytes;
  };
  const head = (record: ZipRecord): Uint8Array => {
    checkReadable(archive, record);
    return inflate(archive, record, headLength).bytes;
  };
  return zipDirectory(archive, limits.entries)
    .filter(({ name }) => !name.endsWith("/"))
    .map((record) => ({ name: record.name, size: record.size, head: () => head(record), read: () => read(record) }));
}

/** What systems leave in archives beside the files of a person. */
const litter = /(^|\/)(__MACOSX\/.*|\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** The files of a person in a zip. */
export const openZip = (archive: FileContent): ZipEntry[] => zipEntries(archive).filter(({ name }) => !litter.test(name));
