import { isOwnId } from "../model/own-data.ts";
import type { OwnStore } from "../own/own-store.ts";
import { FetchProblem, type FetchProblemCode } from "./fetch-problem.ts";

/** The reader's own data; the code for it comes when there may be any. */
export async function openOwnStore(): Promise<OwnStore> {
  const { ownStore } = await import("../own/browser-store.ts");
  return ownStore();
}

/** Whether a path under data/ is of an own dataset, which is kept in this browser and never fetched. */
export const isOwnPath = (path: string) => isOwnId(path);

const codes = {
  missing: "not-found",
  damaged: "damaged",
  blocked: "refused",
  full: "refused"
} as const satisfies Record<string, FetchProblemCode>;

/** What went wrong with an own store, as what goes wrong with a file that is fetched. */
export async function asFetched<Result>(path: string, work: (store: OwnStore) => Promise<Result>): Promise<Result> {
  try {
    return await work(await openOwnStore());
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : "";
    if (Object.hasOwn(codes, code)) throw new FetchProblem(codes[code as keyof typeof codes], path, String(problem), problem);
    throw problem;
  }
}

/** A file of an own dataset by its path: `own-lbm/GM0518/manifest.json`. */
export function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const end = path.indexOf("/");
  return asFetched(path, (store) => store.readFile(path.slice(0, end), path.slice(end + 1)));
}
