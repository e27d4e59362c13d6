// Turns every dataset folder in data/ into what is served under public/data. `npm run build` and `npm start` call it.
import { fileURLToPath } from "node:url";
import { DataProblem } from "../src/files/data-problem.ts";
import { buildData } from "./data/build-data.ts";
import { languageOf } from "./data/load/options.ts";
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  try {
    for (const { id, state } of await buildData(`${root}data`, `${root}public/data`)) console.log(`data/${id}: ${state}`);
  } catch (problem) {
    throw problem instanceof DataProblem ? new Error(problem.inWords(languageOf(process.argv))) : problem;
  }
});
