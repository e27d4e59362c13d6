import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { isOwnId } from "../model/own-data.ts";
import { askEarly } from "../queries/early-answers.ts";
import { type Address, valueIn } from "../state/address.ts";

// A copy: the application reads the answer too.
const read = async <Value>(answer: Promise<Response>) => (await (await answer).clone().json()) as Value;

/** Asks for what the application's own map needs, while the application itself is on its way. `hasBoundaries`: they are there. */
export async function askAhead(address: Address, hasBoundaries: boolean): Promise<void> {
  // Data of one's own are in this browser.
  if (isOwnId(valueIn(address.dataset) ?? "")) return;
  const gemeente = valueIn(address.gemeente);
  const entries = await read<readonly DatasetEntry[]>(askEarly("index.json"));
  const entry = entries.find(({ id }) => id === valueIn(address.dataset)) ?? entries[0];
  if (!entry) return;
  const folder = `${entry.id}${gemeente ? `/${gemeente}` : ""}/`;
  const { levels } = await read<Dataset>(askEarly(`${folder}manifest.json`));
  const wanted = valueIn(address.level) ?? "wijk";
  const level = levels.find((one) => one.level === wanted) ?? levels.find((one) => one.level === "wijk") ?? levels[0];
  const scores =
    level?.scoreFiles.find(({ columns }) => columns.includes(valueIn(address.indicator) ?? "")) ?? level?.scoreFiles[0];
  // Of a large file the application wants a part first.
  const files = [level?.areaFile, hasBoundaries ? undefined : level?.boundaryFile, scores?.form === "arrow" ? scores : undefined];
  for (const file of files) if (file) askEarly(folder + file.path);
}
