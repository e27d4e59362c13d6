import { describe, expect, it } from "vitest";
import { bundleFiles } from "../../scripts/budget/bundle-weight.ts";

const manifest = {
  "index.html": {
    file: "assets/index.js",
    isEntry: true,
    imports: ["_app.js"],
    css: ["assets/index.css"]
  },
  "_app.js": {
    file: "assets/app.js",
    imports: ["_query.js", "_react.js"],
    dynamicImports: ["engine.ts"],
    css: ["assets/app.css"]
  },
  "_query.js": { file: "assets/query.js" },
  "_react.js": { file: "assets/react.js", imports: ["_scheduler.js"] },
  "_scheduler.js": { file: "assets/scheduler.js", imports: ["_react.js"] },
  "engine.ts": { file: "assets/engine.js", imports: ["_arrow.js", "_react.js"], css: ["assets/engine.css"] },
  "_arrow.js": { file: "assets/arrow.js" },
  "noto.woff2": { file: "assets/noto.woff2" }
};

describe("the bundle's weight", () => {
  it("counts what the entry imports, through other files and rings, once", () => {
    expect(bundleFiles(manifest).initial.toSorted()).toEqual([
      "assets/app.css",
      "assets/app.js",
      "assets/index.css",
      "assets/index.js",
      "assets/query.js",
      "assets/react.js",
      "assets/scheduler.js"
    ]);
  });

  it("counts as later what is imported when needed, and no fonts", () => {
    expect(bundleFiles(manifest).lazy.toSorted()).toEqual(["assets/arrow.js", "assets/engine.css", "assets/engine.js"]);
  });

  it("refuses a bundle without an entry", () => {
    expect(() => bundleFiles({})).toThrow("no entry");
  });
});
