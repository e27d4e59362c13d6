import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { completePart, dropPart, findPart, writePart } from "./partial-file.ts";
import type { Progress } from "./progress.ts";

export interface Fetching {
  readonly progress: Progress;
  /** Milliseconds before the second attempt; each next wait is twice as long. */
  readonly firstWait: number;
}

const attempts = 5;

/** A failure that may be over when tried again: a dropped connection, a server too busy. */
class Passing extends Error {}

const refused = (url: string, status: number) =>
  status === 404 ? new DataProblem({ file: url }, "load.not-there") : new DataProblem({ file: url }, "load.refused", { status });

async function attempt(url: string, target: string, { progress }: Fetching): Promise<void> {
  const { size, version } = await findPart(target);
  const resume = size > 0 && version !== undefined;
  const headers: HeadersInit = resume ? { Range: `bytes=${size}-`, "If-Range": version } : {};
  const response = await fetch(url, { headers: { ...headers, "Accept-Encoding": "identity" } });
  if (response.status === 416) {
    await dropPart(target);
    throw new Passing("416");
  }
  if (response.status >= 500 || response.status === 429) throw new Passing(String(response.status));
  if (!response.ok) throw refused(url, response.status);
  const from = response.status === 206 && resume ? size : 0;
  const length = response.headers.get("content-length");
  const total = length === null ? undefined : from + Number(length);
  const written = await writePart(target, response, from, (done) => progress.update(done, total));
  if (total !== undefined && written !== total) throw new Passing("dropped");
  await completePart(target);
}

/**
 * Fetches a file into the cache; what is there already isn't fetched again. A dropped connection is taken up where it
 * broke off, up to five times; what was fetched until then stays as `<target>.part` for the next run.
 */
export async function download(url: string, target: string, fetching: Fetching): Promise<void> {
  if (existsSync(target)) return;
  await mkdir(dirname(target), { recursive: true });
  for (let number = 1; ; number++) {
    try {
      return await attempt(url, target, fetching);
    } catch (problem) {
      if (problem instanceof DataProblem) throw problem;
      if (problem instanceof Error && "code" in problem && ["ENOSPC", "EACCES", "EROFS"].includes(String(problem.code)))
        throw problem;
      if (number === attempts) throw new DataProblem({ file: url }, "load.not-fetched", { attempts });
      await pause(fetching.firstWait * 2 ** (number - 1));
    }
  }
}
