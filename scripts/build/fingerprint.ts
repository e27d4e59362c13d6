import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** One text for the names and contents of files: equal only where nothing was changed, added, renamed or left out. */
export function fingerprint(files: readonly string[]): string {
  const sum = createHash("sha256");
  for (const file of files) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    sum.update(`${file}\n${content}\n`);
  }
  return sum.digest("hex");
}
