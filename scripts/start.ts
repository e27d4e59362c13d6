// `npm start`: builds what changed and serves it on this machine. `npm start -- --port 5000` for a port of your own.
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  // only now, because Vite does not load in an older Node, which runProgram refuses in words
  const [{ buildEverything }, { portOption }, { serveDist }] = await Promise.all([
    import("./build/build-everything.ts"),
    import("./server/port-option.ts"),
    import("./server/serve-dist.ts")
  ]);
  const options = portOption(process.argv.slice(2), 4173);
  await buildEverything();
  console.log(`\nWijkatlas: ${await serveDist(options)}\nCtrl-C ends it.`);
});
