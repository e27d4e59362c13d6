import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program with this Node, its words shown as they come; the exit code, 1 where a signal ended it. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: top, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } })
      .on("error", reject)
      .on("close", (code) => resolve(code ?? 1));
  });
}
