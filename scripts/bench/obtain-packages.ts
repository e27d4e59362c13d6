import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runWatched } from "../browser/run-watched.ts";

/** package-lock.json, as far as it is read here; npm keeps one of the same form of what it installed. */
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const versionsIn = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, "utf8")) as Lock;
  const versions = Object.entries(packages).flatMap(([name, { version }]) => (name === "" ? [] : `${name} ${version}`));
  return versions.sort().join("\n");
};

/** Whether a folder's packages are installed in the versions that its lock file names. */
const areInstalled = (folder: string): boolean =>
  versionsIn(join(folder, "node_modules/.package-lock.json")) === versionsIn(join(folder, "package-lock.json"));

// npm says nothing while it waits for an answer, and asks three times.
const silence = 180_000;

function npmCi(folder: string): Promise<string> {
  const args = ["ci", "--prefix", folder, "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath; // where npm itself started us
  return npm ? runWatched(process.execPath, [npm, ...args], { silence, env: {} }) : runWatched("npm", args, { silence, env: {} });
}

/**
 * Installs what the benchmark compares with, unless it is there. It is no package of the application's: who does not measure
 * needs none of it. Throws the sentence that says what to do.
 */
export async function obtainPackages(folder: string, install: (folder: string) => Promise<string> = npmCi): Promise<void> {
  if (areInstalled(folder)) return;
  console.log(`Installing what is compared with (npm ci in ${folder}) …`);
  const ended = await install(folder);
  if (ended !== "done" || !areInstalled(folder))
    throw new Error(
      `The benchmark needs ECharts and arquero, and \`npm ci\` in ${folder} did not get them (${ended}): ` +
        "is there a connection to npm's registry? DEBUG=1 shows what npm says."
    );
}
