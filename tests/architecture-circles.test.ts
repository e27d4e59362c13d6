import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { folderCircles, type ImportsByFile } from "../scripts/architecture/folder-circles.ts";
import { importsOf } from "../scripts/architecture/imports-of.ts";
import { filesUnder } from "../scripts/files/files-under.ts";

/** The imports between files of src/, types and workers among them. */
const imports: ImportsByFile = new Map(
  filesUnder("src", [".ts", ".tsx"]).map((file) => {
    const path = file.slice("src/".length);
    const named = importsOf(file, readFileSync(file, "utf8")).filter((name) => name.startsWith("."));
    return [path, named.map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, "")))] as const;
  })
);
const planted = (...pairs: readonly (readonly [file: string, imported: string])[]) => {
  const more = new Map<string, string[]>();
  for (const [file, imported] of pairs) more.set(file, [...(more.get(file) ?? []), imported]);
  return folderCircles(more);
};

describe("folders of src/", () => {
  it("stand in no circle with each other, at any depth", () => {
    expect(imports.size).toBeGreaterThan(300);
    expect(folderCircles(imports)).toEqual([]);
  });
});

describe("a planted circle", () => {
  it("of two folders is found, in whatever depth", () => {
    expect(planted(["views/a/x.ts", "views/b/y.ts"], ["views/b/y.ts", "views/a/z.ts"])).toEqual([
      "views/a, views/b import each other: one of them must not"
    ]);
    expect(planted(["a/b/c/x.ts", "a/b/d/y.ts"], ["a/b/d/e/y.ts", "a/b/c/e/z.ts"])).toHaveLength(1);
  });

  it("of files with a folder beside them is found", () => {
    expect(planted(["views/list.ts", "views/map/view.tsx"], ["views/map/view.tsx", "views/props.ts"])).toEqual([
      "views/*, views/map import each other: one of them must not"
    ]);
    expect(planted(["main.tsx", "app/start.ts"], ["app/start.ts", "main.tsx"])).toHaveLength(1);
  });

  it("that goes round by a third is found once", () => {
    const round = [
      ["a/x.ts", "b/y.ts"],
      ["b/y.ts", "c/z.ts"],
      ["c/z.ts", "a/w.ts"]
    ] as const;
    expect(planted(...round)).toEqual(["a, b, c import each other: one of them must not"]);
    expect(planted(round[0], round[1])).toEqual([]);
  });

  it("that is none is let pass: one way, within a folder, between files of folders that other files tie", () => {
    expect(planted(["a/x.ts", "b/y.ts"], ["a/z.ts", "b/w.ts"])).toEqual([]);
    expect(planted(["a/x.ts", "a/y.ts"], ["a/y.ts", "a/x.ts"])).toEqual([]);
  });

  it("is found in the real imports too", () => {
    const more = new Map(imports).set("dialogs/export/planted.ts", ["views/map/map-view.tsx"]);
    expect(folderCircles(more).join()).toContain("dialogs");
  });
});
