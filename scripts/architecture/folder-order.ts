import { posix } from "node:path";

/** The folders of a room in the order in which they may import each other: each itself and those before it. */
export interface FolderOrder {
  readonly room: string;
  readonly folders: readonly string[];
}

/** Reads the sentences of ARCHITECTURE.md that begin with "Inside `room`". Throws where a room has none. */
export function readFolderOrder(markdown: string, room: string): FolderOrder {
  const [, list] = new RegExp(`^Inside \`${room}\`[^:]*: ([^.]+)\\.`, "m").exec(markdown) ?? [];
  if (!list) throw new Error(`ARCHITECTURE.md has no sentence that begins with "Inside \`${room}\`"`);
  return { room, folders: list.split(", ") };
}

/** What a file of the room imports against the order, a sentence each. `file` is its path under src/. */
export function importsAgainstOrder(file: string, imports: readonly string[], { room, folders }: FolderOrder): string[] {
  const folderOf = (path: string) => (path.startsWith(`${room}/`) ? (path.split("/")[1] ?? "") : undefined);
  const own = folders.indexOf(folderOf(file) ?? "");
  if (own === -1) return [`src/${file} lies in no folder of the order: add its folder to ARCHITECTURE.md`];
  return imports.flatMap((name) => {
    const target = name.startsWith(".") ? folderOf(posix.join(posix.dirname(file), name)) : undefined;
    if (target === undefined || (folders.indexOf(target) !== -1 && folders.indexOf(target) <= own)) return [];
    return [
      `src/${file} imports ${name}: of ${room}, ${folders[own]} may import ${folders.slice(0, own).join(", ") || "nothing"}`
    ];
  });
}
