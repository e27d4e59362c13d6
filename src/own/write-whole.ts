/** What a file system offers a worker for writing in place, as far as it is used here. */
export interface SyncFile {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** Only workers have the method, and only some lists of types. */
export interface SyncFileHandle {
  createSyncAccessHandle(): Promise<SyncFile>;
}

/** The part that is written last: until it stands, a file begins with zeros and shows that it was never finished. */
const lastWritten = 64;

/** Writes a file in place, its beginning last. Only in a worker. */
export async function writeWhole(handle: SyncFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await handle.createSyncAccessHandle();
  const write = (part: Uint8Array<ArrayBuffer>, at: number) => {
    if (file.write(part, { at }) !== part.length) throw new DOMException("the disk took a part alone", "QuotaExceededError");
    file.flush();
  };
  try {
    file.truncate(0);
    if (bytes.length > lastWritten) write(bytes.subarray(lastWritten), lastWritten);
    write(bytes.subarray(0, lastWritten), 0);
  } finally {
    file.close();
  }
}
