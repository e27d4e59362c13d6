// `npm run bench`: how fast the application is beside other ways to do the same. `-- --short`: is the benchmark itself whole?
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  // only now, because Vite does not load in an older Node, which runProgram refuses in words
  const { runBench } = await import("./bench/run-bench.ts");
  await runBench(process.argv.slice(2));
  process.exit();
});
