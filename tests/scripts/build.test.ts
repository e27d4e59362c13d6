import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fingerprint } from "../../scripts/build/fingerprint.ts";
import { filesUnder } from "../../scripts/files/files-under.ts";

const folder = mkdtempSync(join(tmpdir(), "wijkatlas-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = () => fingerprint(filesUnder(folder));

describe("whether a build is still good", () => {
  it("changes with a file's content, name, coming and going, and with nothing else", () => {
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    writeFileSync(join(folder, "a", "b", "one.ts"), "1");
    const first = now();
    expect(now()).toBe(first);

    writeFileSync(join(folder, "a", "b", "one.ts"), "2");
    const changed = now();
    renameSync(join(folder, "a", "b", "one.ts"), join(folder, "a", "b", "two.ts"));
    const renamed = now();
    writeFileSync(join(folder, "three.ts"), "");
    const added = now();
    expect(new Set([first, changed, renamed, added]).size).toBe(4);

    rmSync(join(folder, "three.ts"));
    expect(now()).toBe(renamed);
  });

  it("finds files by their ending, and none in a folder that isn't there", () => {
    writeFileSync(join(folder, "x.css"), "");
    expect(filesUnder(folder, [".css"])).toEqual([`${folder.replaceAll("\\", "/")}/x.css`]);
    expect(filesUnder(join(folder, "gone"))).toEqual([]);
  });
});
