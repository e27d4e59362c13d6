// Serves the built application: `npx tsx scripts/serve.ts [--port N]`. `npm start` builds it first.
import { runProgram } from "./run-program.ts";
import { portOption } from "./server/port-option.ts";
import { serveDist } from "./server/serve-dist.ts";

await runProgram(async () => {
  console.log(`Wijkatlas: ${await serveDist(portOption(process.argv.slice(2), 4173))}`);
});
