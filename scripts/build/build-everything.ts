import { buildData } from "../data/build-data.ts";
import { buildApplication } from "./build-application.ts";

/** From data/ and src/ to dist/, ready to be served. Says what it did and how long it took. */
export async function buildEverything(): Promise<void> {
  const started = performance.now();
  await buildData("data", "public/data");
  const how = await buildApplication();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(how === "built" ? `Built in ${seconds} s.` : "Nothing changed since the last build.");
}
