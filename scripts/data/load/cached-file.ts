import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { download, type Fetching } from "./download.ts";

/**
 * The content of an address, from the cache or fetched. `check` throws where it isn't what it should be; then it goes from
 * the cache, so that the next run fetches it afresh.
 */
export async function cachedFile<Checked>(
  url: string,
  cache: string,
  fetching: Fetching,
  check: (bytes: Uint8Array) => Checked
): Promise<{ bytes: Uint8Array; checked: Checked }> {
  const target = join(cache, createHash("sha256").update(url).digest("hex").slice(0, 24));
  await download(url, target, fetching);
  const bytes = await readFile(target);
  try {
    return { bytes, checked: check(bytes) };
  } catch {
    await rm(target, { force: true });
    throw new DataProblem({ file: url }, "load.damaged");
  }
}
