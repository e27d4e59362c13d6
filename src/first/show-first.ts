import type { Topology } from "topojson-specification";
import { dataAddress, keepTopology } from "../queries/early-answers.ts";
import type { Address } from "../state/address.ts";
import {
  boundaryFileOf,
  catalogueName,
  type FirstDataset,
  type FirstPage,
  firstClassesFile,
  firstPageFile
} from "./first-page.ts";
import { paintFirst } from "./paint-first.ts";
import { planOf } from "./plan.ts";
import { handOver, standIn, takeAway } from "./stand-in.ts";

/** The first pictures that were made with this build; none while developing. */
function catalogue(): readonly FirstDataset[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${catalogueName}"]`)?.content;
  return content ? (JSON.parse(content) as FirstDataset[]) : [];
}

async function answerOf(path: string): Promise<Response> {
  const address = dataAddress(path);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * The first coloured map from three files: a page, boundaries, a column of classes. Resolves once it is there, and as soon as
 * it is clear that it will not be: then the application begins as if nothing had been tried. True where the boundaries are kept.
 */
export async function showFirst(address: Address): Promise<boolean> {
  const plan = planOf(address, catalogue());
  if (!plan) return false;
  const { id, level, indicator, lang, position } = plan;
  try {
    const [page, topology, classes] = await Promise.all([
      answerOf(firstPageFile(id, level, indicator, lang)).then((answer) => answer.json() as Promise<FirstPage>),
      answerOf(boundaryFileOf(id, level)).then((answer) => answer.json() as Promise<Topology>),
      answerOf(firstClassesFile(id, level, indicator)).then(async (answer) => new Uint8Array(await answer.arrayBuffer()))
    ]);
    keepTopology(boundaryFileOf(id, level), topology);
    const year = plan.year ?? page.years.at(-1) ?? 0;
    const row = page.years.indexOf(year);
    if (row === -1) return true; // the application says which year it shows instead
    const areas = classes.length / page.years.length;
    paintFirst(standIn(page, year, lang), level, topology, classes.subarray(row * areas, (row + 1) * areas), page, position);
    handOver();
    return true;
  } catch (problem) {
    takeAway();
    console.warn(problem);
    return false;
  }
}
