import { DataProblem } from "./data-problem.ts";
import type { FileContent } from "./file-content.ts";

/** What the list at the end of a zip says of a file in it. */
export interface ZipRecord {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

export function damagedZip(file: string): DataProblem {
  return new DataProblem({ file }, "zip.damaged");
}

/** Where the closing record begins: behind it comes nothing but a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

interface Directory {
  readonly count: number;
  readonly at: number;
}

/** Files of four gigabytes or more have their numbers in a second closing record. */
function locate(view: DataView, end: number): Directory {
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if ((count !== 0xffff && at !== 0xffffffff) || end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { count, at };
  const large = Number(view.getBigUint64(end - 12, true));
  return { count: Number(view.getBigUint64(large + 32, true)), at: Number(view.getBigUint64(large + 48, true)) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a name with a line break or a bell in it is shown without
const controls = /[\u0000-\u001f\u007f]/g;

function nameAt(bytes: Uint8Array, isUtf8: boolean): string {
  return new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(bytes).replace(controls, "\uFFFD");
}

/** The sizes of a large file stand in an extra field, each only where the 32 bits are all ones. */
function largeSizes(
  view: DataView,
  from: number,
  to: number,
  sizes: readonly [number, number, number]
): [number, number, number] {
  const [size, packedSize, offset] = sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (value: number) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [read(size), read(packedSize), read(offset)];
  }
  return [size, packedSize, offset];
}

function recordAt(bytes: Uint8Array, view: DataView, at: number): { record: ZipRecord; next: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError("no record");
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
  const named = at + 46;
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const extraAt = named + nameLength;
  const [size, packedSize, offset] = largeSizes(view, extraAt, extraAt + extra, stated);
  const record = {
    name: nameAt(bytes.subarray(named, extraAt), (flags & 0x800) !== 0),
    method,
    isEncrypted: (flags & 1) !== 0,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset
  };
  return { record, next: extraAt + extra + comment };
}

/** An archive of more files is none that a person made. */
export const mostFiles = 20_000;

/** The list of at most so many files at the end of a zip: a truncated one has none. Nothing is unpacked. */
export function zipDirectory({ name, bytes }: FileContent, maximum = mostFiles): ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw damagedZip(name);
  const records: ZipRecord[] = [];
  try {
    const { count, at } = locate(view, end);
    if (count > maximum) throw new DataProblem({ file: name }, "zip.many", { count });
    for (let place = at; records.length < count; ) {
      const { record, next } = recordAt(bytes, view, place);
      records.push(record);
      place = next;
    }
  } catch (problem) {
    throw problem instanceof DataProblem ? problem : damagedZip(name);
  }
  return records;
}
