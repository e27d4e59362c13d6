import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createFileServer } from "./create-file-server.ts";
import { type ListenOptions, listen } from "./listen.ts";

/** Serves the built application until the program ends, and gives its address. */
export async function serveDist(options: ListenOptions): Promise<string> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(`${folder}/index.html`)) throw new Error("dist/ holds no built application: run `npm run build` first");
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0)); // Ctrl-C is how a person ends it: no failure
  return listen(createFileServer(folder), options);
}
