// `npm run budget`: is the JavaScript that the first page needs small enough? Reads the build in dist/.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bundleFiles } from "./budget/bundle-weight.ts";
import { filesUnder } from "./files/files-under.ts";
import { runProgram } from "./run-program.ts";

/** In bytes, compressed by gzip; without the engine, which is loaded behind the first map. */
const budget = 250_000;

await runProgram(async () => {
  const [manifestFile] = filesUnder("dist/.vite", ["manifest.json"]);
  if (!manifestFile) throw new Error("dist/ holds no build to weigh: run `npm run build` first");
  const { initial, lazy } = bundleFiles(JSON.parse(readFileSync(manifestFile, "utf8")));
  const total = weigh("At once", initial, ".js");
  weigh("Style sheets at once", initial, ".css");
  weigh("Later", lazy, ".js");
  weigh("Style sheets later", lazy, ".css");
  if (total === 0) throw new Error("the page loads no JavaScript: the build is not what this program knows how to weigh");
  if (total > budget) throw new Error(`Over budget: ${inKb(total)} of JavaScript at once, and ${inKb(budget)} is the most`);
  console.log(`Within budget: ${inKb(total)} of JavaScript at once; ${inKb(budget)} is the most.`);
});

function weigh(title: string, files: readonly string[], ending: string): number {
  const weights = files
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(`dist/${file}`)).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${title}: ${inKb(total)} gzip`);
  for (const { file, bytes } of weights) console.log(`  ${inKb(bytes).padStart(10)}  ${file}`);
  return total;
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
