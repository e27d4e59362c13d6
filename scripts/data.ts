// Loads official files, from disk or from the official addresses, into a dataset of its own. README.md shows how.
import { fileURLToPath } from "node:url";
import { DataProblem } from "../src/files/data-problem.ts";
import { buildData } from "./data/build-data.ts";
import { writeGridRecipe } from "./data/grid/grid-package.ts";
import { loadDataset } from "./data/load/load-dataset.ts";
import { officialAddresses } from "./data/load/official-addresses.ts";
import { languageOf, readOptions, syntheticGridIn } from "./data/load/options.ts";
import { makeProgress } from "./data/load/progress.ts";
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const args = process.argv.slice(2);
  const language = languageOf(args);
  const folders = { data: `${root}data`, served: `${root}public/data`, cache: `${root}.cache` };
  try {
    const cells = syntheticGridIn(args);
    if (cells !== undefined) {
      await writeGridRecipe(cells, "raster-synthetisch", folders.data);
      await buildData(folders.data, folders.served);
      const ready = { nl: `${cells} verzonnen vakjes, geen meting`, en: `${cells} made-up squares, no measurement` };
      return console.log(`data/raster-synthetisch: ${ready[language]}.`);
    }
    const { id, levels } = await loadDataset(readOptions(args), {
      folders,
      addresses: officialAddresses(process.env),
      fetching: { progress: makeProgress(process.stdout.isTTY === true, console.log), firstWait: 1_000 },
      notify: (text) => console.log(text[language])
    });
    const areas = levels.map(({ level, areas }) => `${areas.length} ${level}`).join(", ");
    console.log(language === "nl" ? `data/${id} is klaar: ${areas}.` : `data/${id} is ready: ${areas}.`);
  } catch (problem) {
    throw problem instanceof DataProblem ? new Error(problem.inWords(language)) : problem;
  }
});
