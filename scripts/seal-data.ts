// Writes sizes, checksums and numbers of rows into the datapackage.json of a dataset folder, after a change that was meant.
import { fileURLToPath } from "node:url";
import { sealFolder } from "./data/folder/seal-folder.ts";
import { runProgram } from "./run-program.ts";

await runProgram(async () => {
  const [id] = process.argv.slice(2);
  if (id === undefined || !/^[a-z0-9-]+$/.test(id)) throw new Error("gebruik: npm run data:seal -- den-haag");
  await sealFolder(fileURLToPath(new URL(`../data/${id}`, import.meta.url)));
  console.log(`data/${id}/datapackage.json`);
});
