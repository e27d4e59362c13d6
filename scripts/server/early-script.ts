import { readFileSync } from "node:fs";

/**
 * The script that stands in the page itself, letter by letter, without its comments and indents. The policy lets in this text and
 * no other.
 */
export const earlyScript = readFileSync(new URL("../../src/first/early.js", import.meta.url), "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("//") && !line.startsWith("/**"))
  .join("\n");
