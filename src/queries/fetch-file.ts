import type { FileReference } from "../model/dataset.ts";
import { readFollowed } from "./download-progress.ts";
import { FetchProblem } from "./fetch-problem.ts";
import { isOwnPath, readOwnFile } from "./own-files.ts";
import { dataAddress, takePrefetched } from "./prefetched.ts";

async function fetchOk(address: string, signal: AbortSignal, headers: Record<string, string> = {}): Promise<Response> {
  let response: Response;
  try {
    response = (headers.Range ? undefined : await takePrefetched(address)) ?? (await fetch(address, { signal, headers }));
  } catch (problem) {
    if (signal.aborted) throw signal.reason;
    throw new FetchProblem("offline", address, "no answer", problem);
  }
  if (response.status === 404) throw new FetchProblem("not-found", address, "404");
  if (!response.ok) throw new FetchProblem("refused", address, String(response.status));
  return response;
}

/** A JSON file, as far as `check` finds it to be what it should be; `check` throws with the reason where it is not. */
export async function fetchJson<Value>(path: string, check: (value: unknown) => Value, signal: AbortSignal): Promise<Value> {
  const address = dataAddress(path);
  const read: () => Promise<unknown> = isOwnPath(path)
    ? await readOwnFile(path).then((bytes) => async () => JSON.parse(new TextDecoder().decode(bytes)))
    : await fetchOk(address, signal).then((response) => () => response.json());
  try {
    return check(await read());
  } catch (problem) {
    if (signal.aborted) throw signal.reason;
    throw new FetchProblem("damaged", address, problem instanceof Error ? problem.message : String(problem), problem);
  }
}

/** The body of an answer; a connection that breaks on the way is one that is gone. */
async function readBody(response: Response, address: string, total: number, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await readFollowed(response, total);
  } catch (problem) {
    if (signal.aborted) throw signal.reason;
    throw new FetchProblem("offline", address, "the connection broke", problem);
  }
}

/** The bytes of a file that a manifest names; a file of another length than the manifest says is damaged. */
export async function fetchBytes(folder: string, file: FileReference, signal: AbortSignal): Promise<Uint8Array> {
  const path = `${folder}${file.path}`;
  const address = dataAddress(path);
  const bytes = isOwnPath(path)
    ? await readOwnFile(path)
    : await readBody(await fetchOk(address, signal), address, file.bytes, signal);
  if (bytes.byteLength !== file.bytes)
    throw new FetchProblem("damaged", address, `${bytes.byteLength} bytes instead of ${file.bytes}`);
  return bytes;
}

/**
 * Bytes of a file from `start` up to `end`. A host that knows no ranges sends the whole file, of which the rest is left.
 */
export async function fetchRange(
  folder: string,
  file: FileReference,
  [start, end]: readonly [number, number],
  signal: AbortSignal
): Promise<Uint8Array> {
  const path = `${folder}${file.path}`;
  if (isOwnPath(path)) return (await readOwnFile(path)).subarray(start, end);
  const address = dataAddress(path);
  const response = await fetchOk(address, signal, { Range: `bytes=${start}-${end - 1}` });
  const isPart = response.status === 206;
  const bytes = await readBody(response, address, isPart ? end - start : file.bytes, signal);
  const part = isPart ? bytes : bytes.subarray(start, end);
  if (part.byteLength !== end - start)
    throw new FetchProblem("damaged", address, `${part.byteLength} bytes instead of ${end - start}`);
  return part;
}
