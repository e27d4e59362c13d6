import { posix } from "node:path";

/** The imports of files by their path under src/: those of files, as paths under src/ too. */
export type ImportsByFile = ReadonlyMap<string, readonly string[]>;

/** The folders above a path, from `` down: of `a/b/c.ts` those are ``, `a` and `a/b`. */
function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, i) => parts.slice(0, i + 1).join("/"))];
}

/** What a file belongs to in a folder above it: one of its folders as a whole, or the files that lie in it themselves. */
function unitIn(folder: string, file: string): string {
  const rest = folder === "" ? file : file.slice(folder.length + 1);
  const [first = ""] = rest.split("/");
  return rest.includes("/") ? posix.join(folder, first) : `${folder}/*`;
}

/** Units that reach each other, group by group. */
function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map([...edges.keys()].map((unit) => [unit, reachedFrom(unit, edges)]));
  const together = (a: string, b: string) => reached.get(a)?.has(b) && reached.get(b)?.has(a);
  const groups = [...edges.keys()].map((unit) => [...edges.keys()].filter((other) => other === unit || together(unit, other)));
  const isFirst = (group: readonly string[], i: number) => groups.findIndex((other) => other.join() === group.join()) === i;
  return groups.filter((group, i) => group.length > 1 && isFirst(group, i));
}

function reachedFrom(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop())
    for (const next of edges.get(unit) ?? [])
      if (!found.has(next)) {
        found.add(next);
        waiting.push(next);
      }
  return found;
}

/**
 * The folders that stand in a circle: in any folder, its folders and the files that lie in it themselves must import each other
 * one way. A sentence for each circle.
 */
export function folderCircles(imports: ImportsByFile): string[] {
  const folders = new Set([...imports.keys()].flatMap(foldersAbove));
  return [...folders].sort().flatMap((folder) => {
    const edges = new Map<string, Set<string>>();
    const isUnder = (file: string) => folder === "" || file.startsWith(`${folder}/`);
    for (const [file, targets] of imports) {
      if (!isUnder(file)) continue;
      const unit = unitIn(folder, file);
      const to = edges.get(unit) ?? new Set();
      edges.set(unit, to);
      for (const target of targets) if (isUnder(target) && unitIn(folder, target) !== unit) to.add(unitIn(folder, target));
    }
    return circlesIn(edges).map((circle) => `${circle.join(", ")} import each other: one of them must not`);
  });
}
