import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DataProblem } from "../../../src/files/data-problem.ts";

/** A file that a dataset is made from. */
export interface InputFile {
  /** As it is named in messages and sources: without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In place of `bytes`: a collection that came in pages, of which `sha256` is that of all pages one after the other. */
  readonly pages?: readonly Uint8Array[];
  readonly sha256: string;
  /** Where it was fetched; absent for a file that was on disk already. */
  readonly url?: string;
}

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

export async function readInput(path: string): Promise<InputFile> {
  try {
    const bytes = await readFile(path);
    return { name: basename(path), bytes, sha256: sha256(bytes) };
  } catch {
    throw new DataProblem({ file: path }, "load.unreadable");
  }
}
