import { framePainted } from "./first/page-loaded.ts";
import { showFirst } from "./first/show-first.ts";
import { takeAway } from "./first/stand-in.ts";
import { parseAddress } from "./state/address.ts";
import { readParameters } from "./state/read-parameters.ts";
import "./app/styles.ts";

const address = parseAddress(readParameters(location.search));
// A picture that is later than this is no longer waited for.
const late = AbortSignal.timeout(4000);
const isLate = new Promise<false>((resolve) => late.addEventListener("abort", () => resolve(false)));
const isPainted = await Promise.race([showFirst(address, late), isLate]);
if (!isPainted) takeAway(); // also what came too late
if (isPainted) await framePainted(); // else the application would hold up the frame
try {
  const { startApp } = await import("./app/start-app.tsx");
  await startApp(document.getElementById("root"));
} catch (problem) {
  takeAway(); // a picture that answers nothing would be a lie
  document.getElementById("unreachable")?.removeAttribute("hidden");
  console.error(problem);
}
