import { serve } from "../worker/serve.ts";
import { type SyncFileHandle, writeWhole } from "./write-whole.ts";

const handlers = {
  /** Writes a file; its way through the folders of the private file system, its own name last. */
  write: async ({ path, bytes }: { path: readonly string[]; bytes: Uint8Array<ArrayBuffer> }): Promise<void> => {
    const folders = path.slice(0, -1);
    let folder = await navigator.storage.getDirectory();
    for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true });
    const handle = await folder.getFileHandle(path.at(-1) ?? "", { create: true });
    await writeWhole(handle as unknown as SyncFileHandle, bytes);
  }
};
export type WriteHandlers = typeof handlers;

serve(handlers);
