import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ListenOptions {
  readonly port: number;
  /** How many ports after the wanted one may be tried when it is taken; 0 for a port that was asked for by name. */
  readonly spare: number;
}

/** Starts a server on this machine only, and gives its address, `http://127.0.0.1:4173/`. */
export async function listen(server: Server, { port, spare }: ListenOptions): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (problem) {
    if (!(problem instanceof Error && "code" in problem)) throw problem;
    if (problem.code === "EADDRINUSE" && spare > 0) return listen(server, { port: port + 1, spare: spare - 1 });
    if (problem.code === "EADDRINUSE") throw new Error(`port ${port} is taken: choose another one with --port`);
    if (problem.code === "EACCES") throw new Error(`port ${port} may not be used here: choose one above 1023 with --port`);
    throw problem;
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
