import { readFileSync } from "node:fs";

const scriptAt = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");

/**
 * The scripts that stand in the page itself, letter by letter, without their comments and indents. The policy lets in these texts
 * and no other.
 */
export const pageScripts = ["src/app/unreachable.js", "src/queries/prefetch.js"].map(scriptAt);
