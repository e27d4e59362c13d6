import type { AreaLevel } from "../model/area.ts";
import type { Language } from "../model/local-text.ts";
import type { MapPosition } from "../model/view.ts";
import { type Address, type Field, parameterNames, valueIn } from "../state/address.ts";
import type { FirstCatalogue, FirstDataset, FirstIndicator, FirstLevel } from "./first-page.ts";

/** The first picture that an address asks for. */
export interface Plan {
  readonly dataset: FirstDataset;
  readonly level: AreaLevel;
  readonly ofLevel: FirstLevel;
  readonly indicator: string;
  readonly ofIndicator: FirstIndicator;
  readonly lang: Language;
  readonly year: number;
  /** Undefined: all areas in sight. */
  readonly position: MapPosition | undefined;
}

/** What has no say in the picture. */
const without = new Set<string>([
  "from",
  "panel",
  "measure",
  "weighting",
  "band",
  "small",
  "fdr",
  "group",
  "versus",
  "against",
  "split",
  "about",
  "beside",
  "shown",
  "second",
  "query",
  "programmes"
]);
/** What is understood here; all else that an address can say is left to the application. */
const understood = new Set<string>(["view", "dataset", "level", "indicator", "year", "lang", "position"]);

/** The picture to begin with; undefined where only the application knows what to show, or what to say. */
export function planOf(address: Address, { datasets }: FirstCatalogue): Plan | undefined {
  if (address.strayAreas.length > 0) return undefined;
  const fields: Readonly<Record<string, Field<unknown> | undefined>> = {
    ...Object.fromEntries(parameterNames.map((name) => [name, address[name as keyof Address] as Field<unknown> | undefined])),
    position: address.position
  };
  for (const [name, field] of Object.entries(fields)) {
    if (field === undefined || field.state === "missing" || without.has(name)) continue;
    // A value that is not understood gets a notice, and the picture makes room for it.
    if (field.state === "invalid") return undefined;
    const isUsual = field.value === false || (name === "reference" && field.value === "fixed");
    if (!understood.has(name) && !isUsual) return undefined;
  }
  for (const name of without) if (fields[name]?.state === "invalid") return undefined;
  if ((valueIn(address.view) ?? "map") !== "map") return undefined;
  const wanted = valueIn(address.dataset);
  const dataset = wanted === undefined ? datasets[0] : datasets.find(({ id }) => id === wanted);
  if (!dataset) return undefined;
  const level = valueIn(address.level) ?? dataset.level;
  const indicator = valueIn(address.indicator) ?? dataset.indicator;
  const ofLevel = dataset.levels[level];
  const ofIndicator = ofLevel?.indicators[indicator];
  const year = valueIn(address.year) ?? ofIndicator?.years.at(-1);
  // The application says which year it shows instead of one that was not measured.
  if (!ofLevel || !ofIndicator || year === undefined || !ofIndicator.years.includes(year)) return undefined;
  const lang = valueIn(address.lang) ?? "nl";
  return { dataset, level, ofLevel, indicator, ofIndicator, lang, year, position: valueIn(address.position) };
}
