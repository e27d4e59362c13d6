import { WorkerCaller, WorkerLost } from "../worker/worker-caller.ts";
import { type SyncFileHandle, writeWhole } from "./write-whole.ts";
import type { WriteHandlers } from "./write-worker.ts";

export const isNotFound = (problem: unknown) => problem instanceof DOMException && problem.name === "NotFoundError";

/** A folder of the private file system, with the few things that are done there. */
export class Folder {
  readonly #handle: FileSystemDirectoryHandle;
  readonly #path: readonly string[];

  constructor(handle: FileSystemDirectoryHandle, path: readonly string[] = []) {
    this.#handle = handle;
    this.#path = path;
  }

  /** A folder in this one, which is made where it is not there. */
  async folder(name: string): Promise<Folder> {
    return new Folder(await this.#handle.getDirectoryHandle(name, { create: true }), [...this.#path, name]);
  }

  /** A folder in this one, where it is there: looking leaves no trace. */
  async existing(name: string): Promise<Folder | undefined> {
    try {
      return new Folder(await this.#handle.getDirectoryHandle(name), [...this.#path, name]);
    } catch (problem) {
      if (isNotFound(problem)) return undefined;
      throw problem;
    }
  }

  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.#handle.keys()) names.push(name);
    return names.sort();
  }

  /** Rejects with a NotFoundError where there is no such file. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = await (await this.#handle.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  }

  /** Writes a whole file, in whichever way this browser has. */
  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const handle = await this.#handle.getFileHandle(name, { create: true });
    if (typeof handle.createWritable === "function") {
      const file = await handle.createWritable();
      try {
        await file.write(bytes);
        await file.close();
      } catch (problem) {
        await file.abort().catch(() => undefined);
        throw problem;
      }
      return;
    }
    // Safari before 26 writes in workers alone.
    const inPlace = handle as unknown as Partial<SyncFileHandle>;
    if (typeof inPlace.createSyncAccessHandle === "function") return writeWhole(inPlace as SyncFileHandle, bytes);
    await writeInWorker([...this.#path, name], bytes);
  }

  /** Takes a file or folder away with all that is in it; one that is not there is no problem. */
  async remove(name: string): Promise<void> {
    try {
      await this.#handle.removeEntry(name, { recursive: true });
    } catch (problem) {
      if (!isNotFound(problem)) throw problem;
    }
  }
}

async function writeInWorker(path: readonly string[], bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const worker = new WorkerCaller<WriteHandlers>(
    () => new Worker(new URL("./write-worker.ts", import.meta.url), { type: "module" })
  );
  try {
    await worker.call("write", { path, bytes });
  } catch (problem) {
    throw problem instanceof WorkerLost ? new DOMException(problem.message, "InvalidStateError") : problem;
  } finally {
    worker.close();
  }
}
