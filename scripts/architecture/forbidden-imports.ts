import { posix } from "node:path";
import type { Door, ImportTable } from "./import-table.ts";

/** What a file under src/ imports against the table, a sentence each. `file` is its path under src/; main.tsx counts as app. */
export function forbiddenImports(file: string, imports: readonly string[], table: ImportTable): string[] {
  const room = table.rooms.find(({ name }) => name === (roomOf(file) ?? "app"));
  if (!room) return [`src/${file} lies in no room of ARCHITECTURE.md: move it, or add its folder to the table`];
  return imports.flatMap((name) => {
    const path = name.replace(/\?.*$/, "");
    if (path.startsWith(".")) {
      const target = roomOf(posix.join(posix.dirname(file), path));
      return target === room.name || (target !== undefined && room.rooms.includes(target))
        ? []
        : [`src/${file} imports ${name}: ${room.name} may import ${room.rooms.join(", ") || "no other room"}`];
    }
    if (!room.packages.some((allowed) => isPartOf(path, allowed))) {
      return [`src/${file} imports ${name}: ${room.name} may import ${room.packages.join(", ") || "no package"}`];
    }
    const door = table.doors.find((known) => isPartOf(path, known.package));
    return door && !opens(door, file) ? [`src/${file} imports ${name}: only src/${door.files} may`] : [];
  });
}

const roomOf = (path: string) => (path.includes("/") && !path.startsWith("..") ? path.split("/")[0] : undefined);

const isPartOf = (path: string, packageName: string) => path === packageName || path.startsWith(`${packageName}/`);

const opens = (door: Door, file: string) => {
  const [start = "", end] = door.files.split("*");
  return end === undefined ? file === start : file.startsWith(start) && file.endsWith(end);
};
