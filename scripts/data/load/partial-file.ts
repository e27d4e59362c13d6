import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";

/** A download that isn't complete: `<target>.part`, and beside it which version of the file on the server it is part of. */
export interface PartialFile {
  readonly size: number;
  /** ETag or Last-Modified of what was fetched; without it a download cannot be resumed safely. */
  readonly version: string | undefined;
}

const paths = (target: string) => ({ part: `${target}.part`, version: `${target}.part.version` });

export async function findPart(target: string): Promise<PartialFile> {
  const { part, version } = paths(target);
  const [size, tag] = await Promise.all([
    stat(part).then(
      ({ size }) => size,
      () => 0
    ),
    readFile(version, "utf8").catch(() => "")
  ]);
  return tag === "" ? { size: 0, version: undefined } : { size, version: tag };
}

export async function dropPart(target: string): Promise<void> {
  const { part, version } = paths(target);
  await Promise.all([rm(part, { force: true }), rm(version, { force: true })]);
}

/**
 * Writes a response behind what is there (or afresh), and tells how many bytes there are after every chunk. Each chunk is on
 * disk before the next is asked for, so a connection that drops loses nothing that was told.
 */
export async function writePart(target: string, response: Response, from: number, tell: (size: number) => void): Promise<number> {
  const { part, version } = paths(target);
  await writeFile(version, response.headers.get("etag") ?? response.headers.get("last-modified") ?? "");
  const file = await open(part, from > 0 ? "a" : "w");
  let size = from;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      await file.writeFile(chunk);
      size += chunk.length;
      tell(size);
    }
  } finally {
    await file.close();
  }
  return size;
}

/** Makes the part the whole. */
export async function completePart(target: string): Promise<void> {
  const { part, version } = paths(target);
  await rename(part, target);
  await rm(version, { force: true });
}
