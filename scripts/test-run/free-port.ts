import { createServer } from "node:http";
import { listen } from "../server/listen.ts";

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<string> {
  const probe = createServer();
  const { port } = new URL(await listen(probe, { port: 0, spare: 0 }));
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
