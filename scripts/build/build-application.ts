import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { filesUnder } from "../files/files-under.ts";
import { fingerprint } from "./fingerprint.ts";

// Vite empties dist/ before it writes, so a build that failed leaves no mark, and the server does not show .vite/
const mark = "dist/.vite/built-from.txt";

const sources = () => [
  "index.html",
  "package-lock.json",
  "vite.config.ts",
  ...["public", "scripts/server", "src"].flatMap((folder) => filesUnder(folder))
];

/** Bundles the application into dist/ for production, unless it was built from just these files. The data must be there. */
export async function buildApplication(): Promise<"built" | "unchanged"> {
  const now = fingerprint(sources());
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return "unchanged";
  await build({ logLevel: "warn" });
  writeFileSync(mark, now);
  return "built";
}
