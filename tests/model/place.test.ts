import { expect, test } from "vitest";
import { everydayName } from "../../src/model/everyday-name.ts";
import { placeOfAreas } from "../../src/model/place.ts";
import { areaList, code } from "../state/made-dataset.ts";

test.each([
  ["'s-Gravenhage", "Den Haag", "The Hague"],
  ["’s-Gravenhage", "Den Haag", "The Hague"],
  ["'s-Hertogenbosch", "Den Bosch", "Den Bosch"],
  ["Rotterdam", "Rotterdam", "Rotterdam"]
])("people call %s %s, in English %s", (official, nl, en) => {
  expect(everydayName(official)).toEqual({ nl, en });
});

test("areas of one gemeente lie there, under the name that people use", () => {
  expect(placeOfAreas(areaList(["WK051801", "WK051802"], ["A", "B"]))).toEqual({
    kind: "gemeente",
    name: { nl: "Den Haag", en: "The Hague" }
  });
});

test("a gemeente that has no name, or its code for one, is no name for a place", () => {
  expect(placeOfAreas(areaList(["WK051801"], ["A"], ""))).toEqual({ kind: "several" });
  expect(placeOfAreas(areaList(["WK051801"], ["A"], "GM0518"))).toEqual({ kind: "several" });
  expect(placeOfAreas({ gemeenten: [], gemeenteNames: [] })).toEqual({ kind: "several" });
});

test("a few gemeenten are no country, nearly all of them are", () => {
  const of = (count: number) => {
    const gemeenten = Array.from({ length: count }, (_, i) => code(`GM${String(i + 1).padStart(4, "0")}`));
    return placeOfAreas({ gemeenten, gemeenteNames: gemeenten.map((_, i) => `Gemeente ${i}`) });
  };
  expect(of(2)).toEqual({ kind: "several" });
  expect(of(299)).toEqual({ kind: "several" });
  expect(of(342)).toEqual({ kind: "country" });
});
