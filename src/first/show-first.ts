import type { Topology } from "topojson-specification";
import { keepTopology, readEarly } from "../queries/early-answers.ts";
import type { Address } from "../state/address.ts";
import { firstClasses } from "./first-classes.ts";
import { catalogueName, type FirstCatalogue, type FirstPage, firstPageFile, printOf } from "./first-page.ts";
import { askForFont, stylesLoaded } from "./page-loaded.ts";
import { paintFirst } from "./paint-first.ts";
import { type Plan, planOf } from "./plan.ts";
import { reveal, standIn, takeAway } from "./stand-in.ts";

/** The first pictures that were made with this build; none while developing. */
function catalogue(): FirstCatalogue {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${catalogueName}"]`)?.content;
  return content ? (JSON.parse(content) as FirstCatalogue) : { index: "", application: [], datasets: [] };
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
const readText = async (path: string) => textOf(await readEarly(path));

/** Paints the picture of a plan; false where it should not be. Each wait may have been too long: `late`. */
async function paintPlan(plan: Plan, index: string, late: AbortSignal): Promise<boolean> {
  const { dataset, level, ofLevel, indicator, ofIndicator, lang, year, position } = plan;
  // Nothing is asked for that may not be there.
  if ((await readText("data/index.json")) !== index) return false;
  const folder = `data/${dataset.id}/`;
  const [boundaryFile, scoreFile] = [ofLevel.boundaries, ofIndicator.scores];
  const text = readText(firstPageFile(dataset.id, level, indicator, year, lang));
  const data = Promise.all([
    readText(`${folder}manifest.json`),
    readEarly(folder + boundaryFile.path),
    readEarly(folder + scoreFile.path)
  ]);
  for (const answers of [text, data]) answers.catch(() => undefined); // awaited below, if at all
  await stylesLoaded();
  askForFont();
  const page = JSON.parse(await text) as FirstPage;
  if (late.aborted) return false;
  const place = standIn(page, lang);
  const size = { width: place.clientWidth, height: place.clientHeight }; // reckoned while data are on their way
  const [manifest, topology, scores] = await data;
  // The data may have been replaced since the page was made from them.
  if (printOf(manifest) !== dataset.manifest || late.aborted) return false;
  if (topology.byteLength !== boundaryFile.bytes || scores.byteLength !== scoreFile.bytes) throw new Error("cut off");
  const classes = firstClasses(scores, ofLevel, ofIndicator, year, page.bounds);
  const borders = JSON.parse(textOf(topology)) as Topology;
  keepTopology(`${dataset.id}/${boundaryFile.path}`, borders);
  paintFirst(place, size, level, borders, classes, page, position);
  reveal(page);
  return true;
}

/**
 * The first coloured map: a page that was made with the build, and in it the map from the boundaries and values that are
 * served. Resolves once it is there, and as soon as it is clear that it will not be: then the application begins as if nothing
 * had been tried. True where it is there. `late`: the application begins without it.
 */
export async function showFirst(address: Address, late: AbortSignal): Promise<boolean> {
  const known = catalogue();
  const plan = planOf(address, known);
  if (!plan) return false;
  try {
    const isPainted = await paintPlan(plan, known.index, late);
    if (!isPainted) takeAway();
    return isPainted;
  } catch (problem) {
    takeAway();
    console.warn(problem);
    return false;
  }
}
