import { runNode } from "../run-node.ts";
import { buildApplication } from "./build-application.ts";

/** From data/ and src/ to dist/, ready to be served. Says what it does and how long it took. */
export async function buildEverything(): Promise<void> {
  const started = performance.now();
  const code = await runNode(["--import", "tsx", "scripts/build-data.ts"]);
  if (code !== 0) throw new Error("the data could not be built: the sentence above says why");
  const how = await buildApplication();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(how === "built" ? `Built in ${seconds} s.` : "Nothing changed since the last build.");
}
