// `npm test`: unit tests, then the production build in a real Chromium. Options: see CONTRIBUTING.md.
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  // only now, because Vite does not load in an older Node, which runProgram refuses in words
  const [{ planRun }, { inWords, nothing, skippedInWords, sum }, { runBrowserTests, runUnitTests }] = await Promise.all([
    import("./test-run/plan-run.ts"),
    import("./test-run/tally.ts"),
    import("./test-run/run-tests.ts")
  ]);
  const plan = planRun(process.argv.slice(2));
  const browser = plan.browser ? await findOrGetBrowser() : "";
  let tally = plan.unit ? await runUnitTests(plan.unit) : nothing;
  if (plan.browser) {
    const { buildEverything } = await import("./build/build-everything.ts");
    await buildEverything();
    tally = sum(tally, await runBrowserTests(plan.browser, browser));
  }
  if (tally.skipped.length > 0) console.log(`\n${skippedInWords(tally)}`);
  console.log(`\n${inWords(tally)}`);
  if (tally.failed > 0) process.exitCode = 1;
});

async function findOrGetBrowser(): Promise<string> {
  const [{ obtainBrowser }, { lookAround }, { tryRemedy }] = await Promise.all([
    import("./browser/obtain-browser.ts"),
    import("./browser/environment.ts"),
    import("./browser/try-remedy.ts")
  ]);
  const browser = await obtainBrowser(lookAround, tryRemedy);
  console.log(`Browser: ${browser}`);
  return browser;
}
