// Writes the import rules of ARCHITECTURE.md into biome.json: `npx tsx scripts/lint-rules.ts`, after every change of the table.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { readImportTable } from "./architecture/import-table.ts";
import { lintOverrides } from "./architecture/lint-overrides.ts";

const settings = JSON.parse(readFileSync("biome.json", "utf8"));
settings.overrides = lintOverrides(readImportTable(readFileSync("ARCHITECTURE.md", "utf8")));
writeFileSync("biome.json", JSON.stringify(settings));
execFileSync("npx", ["biome", "format", "--write", "biome.json"], { stdio: "inherit" });
