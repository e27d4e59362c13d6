import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** Changes with the file: for the ETag. */
  readonly version: string;
}

/**
 * The file under `root` that an address asks for, a folder's index.html included; undefined where there is none to show: not
 * there, outside the folder by whatever trick, or hidden (a name that starts with a dot, but for .well-known).
 */
export async function findFile(root: string, address: string): Promise<FoundFile | undefined> {
  try {
    const wanted = decodeURIComponent(address.replace(/[?#].*$/, ""));
    if (/[\0\\]/.test(wanted) || wanted.split("/").some(isHidden)) return undefined;
    const base = await realpath(root);
    const path = await realpath(join(base, wanted.endsWith("/") ? `${wanted}index.html` : wanted));
    if (!path.startsWith(base + sep)) return undefined;
    const facts = await stat(path);
    return facts.isFile()
      ? { path, size: facts.size, version: `${facts.size.toString(36)}-${Math.trunc(facts.mtimeMs).toString(36)}` }
      : undefined;
  } catch (problem) {
    if (problem instanceof URIError) return undefined;
    if (problem instanceof Error && "code" in problem && ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(String(problem.code)))
      return undefined;
    throw problem;
  }
}

const isHidden = (part: string) => part.startsWith(".") && part !== ".well-known";
