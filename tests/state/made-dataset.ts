import { type AreaCode, parseAreaCode } from "../../src/model/area.ts";
import type { AreaList } from "../../src/model/area-list.ts";
import type { Dataset, DatasetLevel, FileReference } from "../../src/model/dataset.ts";
import type { PublishedIndicator } from "../../src/model/indicator.ts";

const file: FileReference = { path: "none", bytes: 0, sha256: "" };
const both = (text: string) => ({ nl: text, en: text });

export function code(text: string): AreaCode {
  const parsed = parseAreaCode(text);
  if (!parsed) throw new Error(`${text} is no area code`);
  return parsed;
}

export const indicator = (id: string, partOf?: string): PublishedIndicator => ({
  id,
  name: both(id),
  description: both(id),
  unit: both("points"),
  direction: "higher-is-better",
  decimals: 3,
  scale: "interval",
  signed: true,
  reference: both("zero"),
  theme: both("Made"),
  sources: ["made"],
  classes: partOf ? "leefbaarometer-dimension" : "leefbaarometer-total",
  ...(partOf ? { partOf } : {})
});

/** What there is to know of figures of a reader's own, but for where they came from. */
export function ownFacts(id: string) {
  const { sources: _, theme: __, reference: ___, ...rest } = indicator(id);
  return rest;
}

const level = (name: DatasetLevel["level"], years: number[], dimensionYears: number[]): DatasetLevel => ({
  level: name,
  areas: 3,
  years,
  indicatorYears: { afw: years, fys: dimensionYears },
  bounds: [4, 52, 5, 53],
  areaFile: file,
  boundaryFile: file,
  scoreFiles: []
});

/** A made dataset: wijken with two indicators, buurten with one year of the total alone. */
export const madeDataset: Dataset = {
  id: "made",
  title: both("Made"),
  edition: "Made 1.0",
  division: 2024,
  synthetic: true,
  primary: "afw",
  indicators: [indicator("afw"), indicator("fys", "afw")],
  levels: [level("wijk", [2002, 2012, 2014, 2018, 2024], [2014, 2018, 2024]), level("buurt", [2024], [])],
  programmes: [],
  areaSets: [],
  sources: [
    {
      id: "made",
      name: "Made",
      publisher: "Nobody",
      licence: "CC0",
      licenceUrl: "",
      attribution: both("Made up"),
      subject: "scores",
      edition: "Made 1.0",
      division: 2024
    }
  ],
  limitations: [],
  memoryBudget: 1e8
};

export function areaList(codes: readonly string[], names: readonly string[], gemeente = "'s-Gravenhage"): AreaList {
  const parsed = codes.map(code);
  return {
    level: "wijk",
    codes: parsed,
    names,
    gemeenten: parsed.map(() => code("GM0518")),
    gemeenteNames: parsed.map(() => gemeente),
    approximate: parsed.map(() => false),
    indexOf: new Map(parsed.map((area, i) => [area, i]))
  };
}
