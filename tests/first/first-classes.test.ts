import { tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { classesByYear } from "../../src/analysis/classify.ts";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { firstClasses } from "../../src/first/first-classes.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

const { bytes: served } = await servedDenHaag();
const level = (areas: number) => ({ areas, boundaries: { path: "", bytes: 0 }, indicators: {} });

for (const [name, areas, indicator, scheme] of [
  ["wijk.afw.arrow", 44, "afw", "leefbaarometer-total"],
  ["buurt.parts.arrow", 112, "soc", "leefbaarometer-dimension"]
] as const)
  test(`${name}: the classes of every year are those that the application reckons`, () => {
    const bytes = new Uint8Array(served(name));
    const { matrix, classes } = scoresFromFile(openArrow(bytes), indicator, areas);
    const expected = classesByYear(matrix, classSchemes[scheme], classes);
    const names = tableFromIPC(bytes).schema.fields.map((field) => field.name);
    const published = names.indexOf(`${indicator}_class`);
    const places = {
      scores: { path: name, bytes: bytes.length },
      column: names.indexOf(indicator),
      published: published === -1 ? undefined : published,
      rows: matrix.years,
      years: matrix.years
    };
    const { bounds } = classSchemes[scheme];
    for (const year of matrix.years) {
      const found = firstClasses(bytes.slice().buffer, level(areas), places, year, bounds);
      expect([year, ...found]).toEqual([year, ...(expected(year) ?? [])]);
    }
    expect(() => firstClasses(bytes.slice().buffer, level(areas + 1), places, 2024, bounds)).toThrow("rows for");
  });
