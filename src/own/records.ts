import { type Folder, isNotFound } from "./folder.ts";
import { decodeRecord, type OwnRecord } from "./record-file.ts";

/** What lies in the folder of own data. A record is named `<id>~<number>`: of one id the highest that can be read counts. */
export interface Found {
  /** Where the files of entries lie; undefined where nothing was ever kept. */
  readonly files: Folder | undefined;
  /** By id. */
  readonly current: ReadonlyMap<string, OwnRecord>;
  /** Ids of which no record can be read, though one was written to its end. */
  readonly damaged: ReadonlySet<string>;
  /** All names of records and folders that an id has taken. */
  readonly namesOf: (id: string) => readonly string[];
  /** Names of records and of folders that no entry needs. */
  readonly left: { readonly records: readonly string[]; readonly files: readonly string[] };
}

const idOf = (name: string) => name.slice(0, name.lastIndexOf("~"));
const numberOf = (name: string) => Number(name.slice(name.lastIndexOf("~") + 1));

/** A name that no record and no folder has had yet. */
export async function nextName(folder: Folder, id: string): Promise<string> {
  const names = [...(await (await folder.folder("records")).names()), ...(await (await folder.folder("files")).names())];
  const taken = names.filter((name) => idOf(name) === id).map(numberOf);
  return `${id}~${Math.max(0, ...taken) + 1}`;
}

export async function findRecords(folder: Folder | undefined): Promise<Found> {
  const [records, files] = [await folder?.existing("records"), await folder?.existing("files")];
  const names = ((await records?.names()) ?? []).sort((a, b) => numberOf(b) - numberOf(a));
  const folders = (await files?.names()) ?? [];
  const current = new Map<string, OwnRecord>();
  const unreadable = new Set<string>();
  const needed = new Set<string>();
  const stale: string[] = [];
  for (const name of names) {
    const id = idOf(name);
    const record = current.has(id) || !records ? "unfinished" : await readRecord(records, name);
    if (record === "unfinished") stale.push(name);
    else if (record === "damaged") unreadable.add(name);
    else {
      current.set(id, record);
      needed.add(record.folder);
    }
  }
  // What came to nothing while an older record stands is left over; without one it is all there was, and is told.
  const damaged = new Set([...unreadable].map(idOf).filter((id) => !current.has(id)));
  for (const name of unreadable) if (!damaged.has(idOf(name))) stale.push(name);
  return {
    files,
    current,
    damaged,
    namesOf: (id) => [...new Set([...names, ...folders])].filter((name) => idOf(name) === id),
    left: { records: stale, files: folders.filter((name) => !needed.has(name) && !damaged.has(idOf(name))) }
  };
}

/** Another tab may take a record away while this one reads: then it is gone, and that is no problem. */
async function readRecord(records: Folder, name: string): Promise<OwnRecord | "unfinished" | "damaged"> {
  try {
    return await decodeRecord(await records.read(name));
  } catch (problem) {
    if (isNotFound(problem)) return "unfinished";
    throw problem;
  }
}

/** Takes away what was left half done. Only for who holds the turn: another's work may look half done. */
export async function sweep(folder: Folder): Promise<void> {
  const { left } = await findRecords(folder);
  if (left.records.length + left.files.length === 0) return;
  const [records, files] = [await folder.folder("records"), await folder.folder("files")];
  for (const name of left.records) await records.remove(name);
  for (const name of left.files) await files.remove(name);
}
