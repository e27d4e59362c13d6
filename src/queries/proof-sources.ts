import type { QueryClient } from "@tanstack/react-query";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import { areaBytes, scoreBytes } from "./use-level.ts";

export interface SourceFile {
  /** Its path under data/; of own figures, which are in this browser alone, `own/` and their id. */
  readonly path: string;
  readonly bytes: number;
  /** The checksum that is known; undefined where the content must be summed. */
  readonly sha256: string | undefined;
  readonly content: Uint8Array | undefined;
}

/** The levels whose tables a statement names. */
const levelsNamed = (statement: string, dataset: Dataset): DatasetLevel[] =>
  dataset.levels.filter(({ level }) => new RegExp(`_${level}\\b`, "i").test(statement));

/** The files on which the tables of a statement rest, as they are here now. */
export async function sourcesOf(client: QueryClient, dataset: Dataset, statement: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const { level, areaFile, scoreFiles } of levelsNamed(statement, dataset)) {
    const content = await client.fetchQuery(areaBytes(dataset, level));
    files.push({ path: `${dataset.id}/${areaFile.path}`, bytes: content.byteLength, sha256: undefined, content });
    for (const file of scoreFiles) {
      if (file.form === "own") {
        if (statement.includes(file.path))
          files.push({ path: `own/${file.path}`, bytes: file.bytes, sha256: file.sha256, content: undefined });
        continue;
      }
      const own = await client.fetchQuery(scoreBytes(dataset, level, file));
      files.push({ path: `${dataset.id}/${file.path}`, bytes: own.byteLength, sha256: undefined, content: own });
    }
  }
  return files;
}
