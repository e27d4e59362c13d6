import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/files/files-under.ts";

// Style sheets of views can be on one page together: a name that two of them use would be drawn by both.
test("no class is styled in the folders of two views", () => {
  const owners = new Map<string, Set<string>>();
  const sheets = filesUnder("src/views", [".css"]);
  expect(sheets.length).toBeGreaterThan(5);
  for (const path of sheets)
    for (const [, name = ""] of readFileSync(path, "utf8").matchAll(/^\s*\.(wa-[a-z-]+?)(?:__[a-z-]+)?(?=[\s[:{,.>])/gm))
      owners.set(name, (owners.get(name) ?? new Set()).add(dirname(path)));
  expect([...owners].flatMap(([name, folders]) => (folders.size > 1 ? [`${name}: ${[...folders].join(", ")}`] : []))).toEqual([]);
});
