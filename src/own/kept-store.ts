import {
  isOwnId,
  type OwnDataset,
  type OwnDatasetDraft,
  type OwnEntry,
  type OwnIndicator,
  type OwnIndicatorDraft,
  placeOf
} from "../model/own-data.ts";
import { checksum } from "./checksum.ts";
import { decodeFigures, encodeFigures } from "./figures-file.ts";
import type { Folder } from "./folder.ts";
import { type OwnStore, OwnStoreProblem } from "./own-store.ts";
import { encodeRecord, type OwnRecord } from "./record-file.ts";
import { type Found, findRecords, nextName, sweep } from "./records.ts";

export interface StoreEnvironment {
  /** The root of the private file system; rejects where the browser allows none. */
  readonly root: () => Promise<Folder>;
  /** Lets one write at a time, in all tabs together. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly channel: Pick<BroadcastChannel, "postMessage" | "addEventListener">;
}

type Draft = OwnIndicatorDraft | OwnDatasetDraft;
type About = OwnIndicator | OwnDataset;

/** Everything of ours lies in this one folder. */
const home = "own-data";
const figuresPath = "figures";

const idOf = (about: About) => (about.kind === "indicator" ? about.indicator.id : about.id);

/** An own store on files: an entry's files first, its record last; what has no record never was. */
export class KeptStore implements OwnStore {
  readonly #environment: StoreEnvironment;
  readonly #listeners = new Set<() => void>();

  constructor(environment: StoreEnvironment) {
    this.#environment = environment;
    environment.channel.addEventListener("message", () => this.#tell());
  }

  async list(): Promise<readonly OwnEntry[]> {
    const { current } = await this.#find();
    const entries = [...current.values()].map(({ entry }) => entry);
    return entries.sort((a, b) => compare(addedOf(a), addedOf(b)) || compare(a.id, b.id));
  }

  async listDamaged(): Promise<readonly string[]> {
    return [...(await this.#find()).damaged];
  }

  add(draft: Draft): Promise<OwnEntry> {
    const { about } = draft;
    const id = idOf(about);
    if (!isOwnId(id) || !/^[\w-]{1,64}$/.test(id)) throw new RangeError(`${id} is no id of own data`);
    const isIndicator = "figures" in draft;
    const contents = isIndicator ? [[figuresPath, encodeFigures(draft.figures)] as const] : [...draft.files];
    const places = isIndicator ? [...new Set(draft.figures.codes.map(placeOf))].sort() : [];
    return this.#change(async (folder, found) => {
      const name = await nextName(folder, id);
      const files = await folder.folder("files");
      const records = await folder.folder("records");
      try {
        const own = await files.folder(name);
        const listed: OwnRecord["files"][number][] = [];
        for (const [i, [path, content]] of contents.entries()) {
          const bytes = content.slice();
          await own.write(String(i), bytes);
          listed.push({ path, bytes: bytes.length, sha256: await checksum(bytes) });
        }
        const entry: OwnEntry = { id, about, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0), places };
        await records.write(name, await encodeRecord({ version: 1, entry, folder: name, files: listed }));
        await this.#forget(folder, found.namesOf(id));
        return entry;
      } catch (problem) {
        // Room was wanting, most likely: what was written so far goes at once.
        await records.remove(name).catch(() => undefined);
        await files.remove(name).catch(() => undefined);
        throw problem;
      }
    });
  }

  describe(about: About): Promise<OwnEntry> {
    const id = idOf(about);
    return this.#change(async (folder, { current }) => {
      const record = knownRecord(current, id);
      const entry = { ...record.entry, about };
      const name = await nextName(folder, id);
      const records = await folder.folder("records");
      const before = (await records.names()).filter((other) => other.startsWith(`${id}~`));
      try {
        await records.write(name, await encodeRecord({ ...record, entry }));
      } catch (problem) {
        await records.remove(name).catch(() => undefined);
        throw problem;
      }
      for (const other of before) await records.remove(other);
      return entry;
    });
  }

  async readDraft(id: string): Promise<Draft> {
    const { about } = knownRecord((await this.#find()).current, id).entry;
    if (about.kind === "indicator") return { about, figures: await this.readFigures(id) };
    const record = knownRecord((await this.#find()).current, id);
    const files = new Map<string, Uint8Array>();
    for (const { path } of record.files) files.set(path, await this.readFile(id, path));
    return { about, files };
  }

  async readFigures(id: string) {
    const bytes = await this.readFile(id, figuresPath);
    try {
      return decodeFigures(bytes);
    } catch (problem) {
      throw new OwnStoreProblem("damaged", `${id}: its figures cannot be read`, problem);
    }
  }

  async readFile(id: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
    const found = await this.#find();
    if (found.damaged.has(id)) throw new OwnStoreProblem("damaged", `${id}: its record cannot be read`);
    const record = knownRecord(found.current, id);
    const place = record.files.findIndex((file) => file.path === path);
    const file = record.files[place];
    if (!file) throw new OwnStoreProblem("missing", `${id} has no file ${path}`);
    const folder = await found.files?.existing(record.folder);
    const bytes = await folder?.read(String(place)).catch((problem: unknown) => {
      throw new OwnStoreProblem("damaged", `${id}: ${path} is gone`, problem);
    });
    if (!bytes) throw new OwnStoreProblem("damaged", `${id}: its files are gone`);
    if ((await checksum(bytes)) !== file.sha256) throw new OwnStoreProblem("damaged", `${id}: ${path} is not what was written`);
    return bytes;
  }

  remove(id: string): Promise<void> {
    return this.#change((folder, found) => this.#forget(folder, found.namesOf(id)));
  }

  async removeAll(): Promise<void> {
    const { inTurn, channel, root } = this.#environment;
    await withReasons(() => inTurn(async () => (await root()).remove(home)));
    channel.postMessage("changed");
    this.#tell();
  }

  watch(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  async #find(): Promise<Found> {
    return withReasons(async () => findRecords(await (await this.#environment.root()).existing(home)));
  }

  /** A change of what is kept, in turn; it begins by clearing away what earlier ones left half done, and is told to all tabs. */
  async #change<Result>(work: (folder: Folder, found: Found) => Promise<Result>): Promise<Result> {
    const { root, inTurn, channel } = this.#environment;
    const result = await withReasons(() =>
      inTurn(async () => {
        const folder = await (await root()).folder(home);
        await sweep(folder);
        return work(folder, await findRecords(folder));
      })
    );
    channel.postMessage("changed");
    this.#tell();
    return result;
  }

  /** Records first: from then on the entry is gone, whatever becomes of its files. */
  async #forget(folder: Folder, names: readonly string[]): Promise<void> {
    const [records, files] = [await folder.folder("records"), await folder.folder("files")];
    for (const name of names) await records.remove(name);
    for (const name of names) await files.remove(name);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const addedOf = ({ about }: OwnEntry) => (about.kind === "indicator" ? about.indicator.own.added : about.own.added);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function knownRecord(records: ReadonlyMap<string, OwnRecord>, id: string): OwnRecord {
  const record = records.get(id);
  if (!record) throw new OwnStoreProblem("missing", `${id} is not kept here`);
  return record;
}

/** What the browser says, as the reason that a person is told. */
async function withReasons<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof DOMException)) throw problem;
    const code = problem.name === "QuotaExceededError" ? "full" : problem.name === "NotFoundError" ? "missing" : "blocked";
    throw new OwnStoreProblem(code, `${problem.name}: ${problem.message}`, problem);
  }
}
