import { parseArgs } from "node:util";
import type { ListenOptions } from "./listen.ts";

/** `--port 5000`, or the usual port and the nine after it. Throws a sentence for anything else. */
export function portOption(args: readonly string[], usual: number): ListenOptions {
  const { values } = parseArgs({ args: [...args], options: { port: { type: "string" } } });
  if (values.port === undefined) return { port: usual, spare: 9 };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port ${values.port} is no port: give a number from 1024 to 65535, or 0 for any`);
  return { port, spare: 0 };
}
