import { readdirSync } from "node:fs";

/** A folder a chart, beside the folder of their list. */
export const chartFolders: readonly string[] = readdirSync("src/charts", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "list")
  .map(({ name }) => name);
