import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { version?: string }> };

test("there is one copy of apache-arrow: DuckDB's tables are ours", () => {
  const copies = Object.keys(lock.packages).filter((path) => path.endsWith("node_modules/apache-arrow"));
  expect(copies).toEqual(["node_modules/apache-arrow"]);
});

test.each(["package.json", "scripts/bench/package.json"])("every dependency of %s is pinned to one version", (path) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});
