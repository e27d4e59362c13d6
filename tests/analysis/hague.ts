import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Matrix } from "../../src/model/matrix.ts";

const rowsOf = (file: string): string[][] => parse(readFileSync(`data/den-haag/${file}`, "utf8"), { from_line: 2 });

export interface Hague {
  readonly matrix: Matrix;
  readonly years: readonly number[];
  readonly names: readonly string[];
  /** The index of the wijk or buurt with this name. */
  readonly at: (name: string) => number;
}

/** The published total of Den Haag's wijken or buurten, as it ships. */
export function hague(level: "wijk" | "buurt" = "wijk"): Hague {
  const areas = rowsOf(`areas-${level}.csv`).map(([code = "", name = ""]) => ({ code, name }));
  const scores = rowsOf(`scores-${level}.csv`);
  const years = [...new Set(scores.map(([, year]) => Number(year)))].sort((a, b) => a - b);
  const places = new Map(areas.map(({ code }, place) => [code, place]));
  const values = new Float64Array(years.length * areas.length).fill(Number.NaN);
  for (const [code = "", year = "", afw = ""] of scores)
    if (afw !== "") values[years.indexOf(Number(year)) * areas.length + (places.get(code) ?? Number.NaN)] = Number(afw);
  const names = areas.map(({ name }) => name);
  return {
    matrix: { areas: areas.length, years, values },
    years,
    names,
    at: (name) => {
      const place = names.indexOf(name);
      if (place === -1) throw new Error(`no area is called ${name}`);
      return place;
    }
  };
}
