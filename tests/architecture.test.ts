import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forbiddenImports } from "../scripts/architecture/forbidden-imports.ts";
import { readImportTable } from "../scripts/architecture/import-table.ts";
import { importsOf } from "../scripts/architecture/imports-of.ts";
import { lintOverrides } from "../scripts/architecture/lint-overrides.ts";
import { filesUnder } from "../scripts/files/files-under.ts";

const table = readImportTable(readFileSync("ARCHITECTURE.md", "utf8"));
const faults = (file: string, source: string) => forbiddenImports(file, importsOf(file, source), table);
const files = filesUnder("src", [".ts", ".tsx", ".css"]);

describe("the rooms of src/", () => {
  it("has files to check", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it("imports only what the table in ARCHITECTURE.md allows", () => {
    expect(files.flatMap((file) => faults(file.slice("src/".length), readFileSync(file, "utf8")))).toEqual([]);
  });

  it("keeps every program file within 300 lines", () => {
    const programs = ["src", "scripts", "tests"].flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]));
    expect(programs.filter((file) => readFileSync(file, "utf8").split("\n").length > 301)).toEqual([]);
  });
});

// Forbidden each, and the same import where it is allowed.
const planted = [
  ["a room that isn't in the row", "stats/planted.ts", 'import { levelOf } from "../model/area.ts";', "geo/planted.ts"],
  ["from a deeper folder", "charts/line/planted.tsx", 'import { a } from "../../map/area-style.ts";', "views/line/planted.tsx"],
  ["a type", "stats/planted.ts", 'import type { View } from "../model/view.ts";', "state/planted.ts"],
  ["export from", "charts/planted.ts", 'export { q } from "../queries/scores.ts";', "views/planted.ts"],
  ["export everything from", "model/planted.ts", 'export * from "../geo/bounds.ts";', "map/planted.ts"],
  ["import()", "ui/planted.ts", 'export const later = () => import("../charts/figure.tsx");', "views/planted.ts"],
  ["a style sheet of another room", "geo/planted.ts", 'import "../ui/theme.css";', "app/planted.ts"],
  ["a package", "model/planted.ts", 'import { mean } from "d3-array";', "stats/planted.ts"],
  ["a part of a package", "views/planted.ts", 'import "leaflet/dist/leaflet.css";', "map/planted.ts"],
  ["Node itself", "export/planted.ts", 'import { readFileSync } from "node:fs";', undefined],
  ["the scripts", "app/planted.ts", 'import { build } from "../../scripts/build-data.ts";', undefined],
  ["react-leaflet but by its door", "map/planted.tsx", 'import { MapContainer } from "react-leaflet";', "map/leaflet-map.tsx"],
  [
    "duckdb-wasm but by its door",
    "engine/planted.ts",
    'import worker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";',
    "engine/duckdb-bundle.ts"
  ]
] as const;

describe("a planted import", () => {
  it.each(planted)("is caught: %s", (_, forbidden, source, allowed) => {
    expect(faults(forbidden, source)).toHaveLength(1);
    if (allowed) expect(faults(allowed, source)).toEqual([]);
  });

  it("is caught in what only the test sees: a type in place, a worker, a style sheet, a file beside the rooms", () => {
    expect(faults("stats/planted.ts", 'export type V = import("../model/view.ts").View;')).toHaveLength(1);
    expect(faults("stats/planted.ts", 'new Worker(new URL("../engine/worker.ts", import.meta.url));')).toHaveLength(1);
    expect(faults("map/planted.css", '@import "../charts/figure.css";')).toHaveLength(1);
    expect(faults("app/planted.ts", 'import "../main.tsx";')).toHaveLength(1);
    expect(faults("helpers/planted.ts", "")).toEqual([
      "src/helpers/planted.ts lies in no room of ARCHITECTURE.md: move it, or add its folder to the table"
    ]);
  });
});

describe("the table", () => {
  it("refuses a document without a table, and a room that isn't in it", () => {
    expect(() => readImportTable("# nothing")).toThrow("no table");
    const odd = "| room | what | rooms | packages |\n|---|---|---|---|\n| model | – | stats | – |\n";
    expect(() => readImportTable(odd)).toThrow('"stats"');
  });

  it("knows the doors of the sentence below it", () => {
    expect(table.doors).toEqual([
      { package: "react-leaflet", files: "map/leaflet-map.tsx" },
      { package: "@duckdb/duckdb-wasm", files: "engine/duckdb*.ts" }
    ]);
  });
});

describe("the linter", () => {
  const folder = mkdtempSync(join(tmpdir(), "wijkatlas-lint-"));
  let report = "";
  const plant = (file: string, source: string) => {
    mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
    writeFileSync(join(folder, "src", file), `${source}\n`);
  };
  beforeAll(() => {
    cpSync("biome.json", join(folder, "biome.json"));
    planted.forEach(([, forbidden, source, allowed], i) => {
      plant(forbidden.replace("planted", `forbidden-${i}`), source);
      // the door itself keeps its name
      if (allowed) plant(allowed.replace("planted", `allowed-${i}`), source);
    });
    report = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has the table's rules (else: npx tsx scripts/lint-rules.ts)", () => {
    expect(JSON.parse(readFileSync("biome.json", "utf8")).overrides).toEqual(lintOverrides(table));
  });

  it.each(planted)("catches, as the test does: %s", (name, forbidden) => {
    const index = planted.findIndex(([known]) => known === name);
    expect(report).toMatch(new RegExp(`noRestrictedImports,file=[^,]*${forbidden.replace("planted", `forbidden-${index}`)},`));
  });

  it("lets pass what the table allows", () => {
    expect(report).not.toMatch(/noRestrictedImports,file=[^,]*(allowed-|leaflet-map|duckdb-bundle)/);
  });
});

function lint(folder: string): string {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  try {
    return execFileSync(
      process.execPath,
      [biome, "lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "src"],
      {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"]
      }
    );
  } catch (problem) {
    // Biome ends with 1 when it found something: that is what is asked for here
    if (problem instanceof Error && "stdout" in problem) return String(problem.stdout);
    throw problem;
  }
}
