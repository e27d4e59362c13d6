import { type SyncFileHandle, writeWhole } from "./write-whole.ts";

/** A file to write: its way through the folders of the private file system, its own name last. */
export interface WriteRequest {
  readonly path: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Nothing where it was written, else why it was not. */
export interface WriteAnswer {
  readonly problem?: { readonly name: string; readonly message: string };
}

async function write({ path, bytes }: WriteRequest): Promise<void> {
  const folders = path.slice(0, -1);
  let folder = await navigator.storage.getDirectory();
  for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true });
  const handle = await folder.getFileHandle(path.at(-1) ?? "", { create: true });
  await writeWhole(handle as unknown as SyncFileHandle, bytes);
}

self.addEventListener("message", ({ data }: MessageEvent<WriteRequest>) => {
  write(data).then(
    () => self.postMessage({} satisfies WriteAnswer),
    (problem: unknown) => {
      const { name, message } = problem instanceof Error ? problem : new Error(String(problem));
      self.postMessage({ problem: { name, message } } satisfies WriteAnswer);
    }
  );
});
