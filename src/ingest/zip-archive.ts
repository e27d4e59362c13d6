import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from "fflate";
import { DataProblem } from "./data-problem.ts";

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const headLength = 4_096;
const step = 65_536;

function damaged(file: string): DataProblem {
  return new DataProblem(
    { file },
    "dit zipbestand is afgebroken of beschadigd; haal het opnieuw op.",
    "this zip file is truncated or damaged; fetch it again."
  );
}

function unzip(file: string, bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw damaged(file);
  }
}

/** The names of the files in a zip, from the list at its end: a truncated zip has none and is refused. */
export function zipEntries(file: string, bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(file, bytes, ({ name }) => {
    if (!name.endsWith("/") && !name.startsWith("__MACOSX/")) names.push(name);
    return false;
  });
  return names;
}

export function readZipEntry(file: string, bytes: Uint8Array, entry: string): Uint8Array {
  const content = unzip(file, bytes, ({ name }) => name === entry)[entry];
  if (!content) throw damaged(file);
  return content;
}

/** The first bytes of every file in a zip, without unpacking the rest: the national grid is some hundred megabytes. */
export function zipHeads(file: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const heads = new Map<string, Uint8Array>();
  const archive = new Unzip((entry) => {
    entry.ondata = (problem, chunk) => {
      if (problem) throw damaged(file);
      const before = heads.get(entry.name) ?? new Uint8Array();
      if (before.length >= headLength) return;
      heads.set(entry.name, Uint8Array.from([...before, ...chunk.subarray(0, headLength - before.length)]));
      if (before.length + chunk.length >= headLength) entry.terminate();
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step) archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  return heads;
}
