import { nextTask } from "../next-task.ts";

/**
 * A private file system in memory that behaves as a browser's does where it matters: a file remade is there and empty until
 * it is closed; a writable file shows its new content only once it is closed; room runs out in the middle of a write; a write in
 * place leaves what was written so far.
 */
export class MemoryFiles {
  /** In bytes. */
  room = Number.POSITIVE_INFINITY;
  /** Whether files can be written through a stream, or in place alone. */
  hasWritable = true;
  /** Ends the program, as it were, after so many more writes. */
  writesLeft = Number.POSITIVE_INFINITY;
  readonly root = new MemoryFolder("", this);

  get used(): number {
    return this.root.size;
  }

  /** Names of all files and folders, `own-data/records/own-x~1`. */
  get paths(): string[] {
    return this.root.paths().sort();
  }

  /** All files with their content. */
  get files(): (readonly [string, Uint8Array])[] {
    return this.paths.filter((path) => this.#find(path) instanceof MemoryFile).map((path) => [path, this.at(path)] as const);
  }

  /** The content of a file, to look at or to damage. */
  at(path: string): Uint8Array {
    const found = this.#find(path);
    if (!(found instanceof MemoryFile)) throw new Error(`no file ${path}`);
    return found.content;
  }

  #find(path: string): MemoryFolder | MemoryFile | undefined {
    let found: MemoryFolder | MemoryFile | undefined = this.root;
    for (const name of path.split("/")) found = found instanceof MemoryFolder ? found.held.get(name) : undefined;
    return found;
  }

  asHandle(): FileSystemDirectoryHandle {
    return this.root as unknown as FileSystemDirectoryHandle;
  }

  spend(bytes: number): void {
    if (this.writesLeft-- <= 0) throw new CrashError();
    if (this.used + bytes > this.room) throw new DOMException("no room", "QuotaExceededError");
  }
}

/** The tab was closed in the middle: nothing after it runs, so no store may catch it and tidy up. */
export class CrashError extends Error {}

class MemoryFile {
  readonly kind = "file";
  readonly name: string;
  readonly #files: MemoryFiles;
  content: Uint8Array<ArrayBuffer> = new Uint8Array();
  createWritable?: () => Promise<unknown>;
  createSyncAccessHandle?: () => Promise<unknown>;

  constructor(name: string, files: MemoryFiles) {
    this.name = name;
    this.#files = files;
    if (files.hasWritable) this.createWritable = () => this.#writable();
    else this.createSyncAccessHandle = () => this.#inPlace();
  }

  async getFile() {
    const { content } = this;
    return { arrayBuffer: async () => content.slice().buffer };
  }

  async #writable() {
    let next = new Uint8Array();
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        // A disk takes its time: others go on meanwhile.
        await nextTask();
        this.#files.spend(bytes.length);
        next = bytes.slice();
      },
      close: async () => {
        this.content = next;
      },
      abort: async () => undefined
    };
  }

  async #inPlace() {
    return {
      truncate: (size: number) => {
        this.content = this.content.slice(0, size);
      },
      write: (bytes: Uint8Array, { at }: { readonly at: number }) => {
        const grown = new Uint8Array(Math.max(this.content.length, at + bytes.length));
        grown.set(this.content);
        try {
          this.#files.spend(grown.length - this.content.length);
        } catch (problem) {
          if (problem instanceof CrashError) {
            // Half of it reached the disk.
            grown.set(bytes.subarray(0, bytes.length / 2), at);
            this.content = grown;
            throw problem;
          }
          return 0;
        }
        grown.set(bytes, at);
        this.content = grown;
        return bytes.length;
      },
      flush: () => undefined,
      close: () => undefined
    };
  }
}

class MemoryFolder {
  readonly kind = "directory";
  readonly name: string;
  readonly #files: MemoryFiles;
  readonly held = new Map<string, MemoryFolder | MemoryFile>();

  constructor(name: string, files: MemoryFiles) {
    this.name = name;
    this.#files = files;
  }

  get size(): number {
    let sum = 0;
    for (const entry of this.held.values()) sum += entry instanceof MemoryFolder ? entry.size : entry.content.length;
    return sum;
  }

  paths(before = ""): string[] {
    return [...this.held].flatMap(([name, entry]) => {
      const path = `${before}${name}`;
      return entry instanceof MemoryFolder ? [path, ...entry.paths(`${path}/`)] : [path];
    });
  }

  async *keys() {
    yield* [...this.held.keys()];
  }

  async getDirectoryHandle(name: string, options: { readonly create?: boolean } = {}) {
    return this.#get(name, options, () => new MemoryFolder(name, this.#files));
  }

  async getFileHandle(name: string, options: { readonly create?: boolean } = {}) {
    return this.#get(name, options, () => new MemoryFile(name, this.#files));
  }

  async removeEntry(name: string) {
    if (this.#files.writesLeft-- <= 0) throw new CrashError();
    if (!this.held.delete(name)) throw new DOMException(name, "NotFoundError");
  }

  #get<Made extends MemoryFolder | MemoryFile>(name: string, { create }: { readonly create?: boolean }, make: () => Made): Made {
    const found = this.held.get(name);
    if (found) return found as Made;
    if (!create) throw new DOMException(name, "NotFoundError");
    const made = make();
    this.held.set(name, made);
    return made;
  }
}
