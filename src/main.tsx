import { askAhead } from "./first/ask-ahead.ts";
import { showFirst } from "./first/show-first.ts";
import { takeAway } from "./first/stand-in.ts";
import { parseAddress } from "./state/address.ts";
import { readParameters } from "./state/read-parameters.ts";
import "./app/styles.ts";

const address = parseAddress(readParameters(location.search));
const hasBoundaries = await showFirst(address);
askAhead(address, hasBoundaries).catch(() => undefined); // the application asks again, and says what is wrong
try {
  const { startApp } = await import("./app/start-app.tsx");
  await startApp(document.getElementById("root"));
} catch (problem) {
  takeAway(); // a picture that answers nothing would be a lie
  document.getElementById("unreachable")?.removeAttribute("hidden");
  console.error(problem);
}
