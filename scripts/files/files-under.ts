import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * All files below a folder, as paths that start with it, with / between the parts; none where the folder isn't there. Without those
 * of installed packages, which are not ours.
 */
export function filesUnder(folder: string, endings: readonly string[] = [""]): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
      .filter((path) => !path.includes("/node_modules/"))
      .sort();
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return [];
    throw problem;
  }
}
