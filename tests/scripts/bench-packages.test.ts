import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { obtainPackages } from "../../scripts/bench/obtain-packages.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const lock = (version: string) => JSON.stringify({ packages: { "": { version: "0.1.0" }, "node_modules/echarts": { version } } });

/** A folder whose lock file names a version, with what npm notes of another one that it installed. */
function folderWith(version: string, installed?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-packages-"));
  made.push(folder);
  writeFileSync(join(folder, "package-lock.json"), lock(version));
  if (installed) note(folder, installed);
  return folder;
}

function note(folder: string, version: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  // npm leaves the folder's own package out of what it notes
  writeFileSync(join(folder, "node_modules/.package-lock.json"), lock(version).replace('"":{"version":"0.1.0"},', ""));
}

describe("the benchmark's own packages", () => {
  it("are not installed again where they are there", async () => {
    await obtainPackages(folderWith("6.1.0", "6.1.0"), () => Promise.reject(new Error("installed in vain")));
  });

  it.each([
    ["missing", undefined],
    ["of another version", "6.0.0"]
  ])("are installed where they are %s", async (_, installed) => {
    const folder = folderWith("6.1.0", installed);
    const asked: string[] = [];
    await obtainPackages(folder, async (where) => {
      asked.push(where);
      note(where, "6.1.0");
      return "done";
    });
    expect(asked).toEqual([folder]);
  });

  it.each([
    ["npm fails", "it ended with 1"],
    ["npm says that all is well, and it is not", "done"]
  ])("are missed in a sentence where %s", async (_, ended) => {
    const folder = folderWith("6.1.0");
    await expect(obtainPackages(folder, async () => ended)).rejects.toThrow(
      `The benchmark needs ECharts and arquero, and \`npm ci\` in ${folder} did not get them (${ended}): is there a connection`
    );
  });
});
