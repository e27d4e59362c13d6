import { expect, test } from "vitest";
import type { AreaList } from "../../src/model/area-list.ts";
import { withFewInhabitants } from "../../src/model/few-inhabitants.ts";

const areas = (inhabitants?: number[]): AreaList => ({
  level: "wijk",
  codes: [],
  names: [],
  gemeenten: [],
  gemeenteNames: [],
  approximate: [],
  indexOf: new Map(),
  ...(inhabitants && { inhabitants: Float64Array.from(inhabitants) })
});

test("fewer than 200 inhabitants are few, none too, an unknown number is not", () => {
  expect(withFewInhabitants(areas([0, 199, 200, 15000, Number.NaN]))).toEqual(Uint8Array.of(1, 1, 0, 0, 0));
});

test("a dataset without inhabitants flags nothing", () => {
  expect(withFewInhabitants(areas())).toBeUndefined();
});
