import { expect, test } from "vitest";
import { areaSearch } from "../../src/model/area-search.ts";
import { areaList } from "../state/made-dataset.ts";

const areas = areaList(
  ["WK051801", "WK051806", "WK051807", "WK051829", "WK051833"],
  ["Oostduinen", "Statenkwartier", "Geuzen- en Statenkwartier", "Schildersbuurt", "Één-Oost"]
);
const found = (text: string) => areaSearch(areas)(text).map(({ area }) => areas.names[area]);

test("a part of a name is enough, the best match first", () => {
  expect(found("staten")).toEqual(["Statenkwartier", "Geuzen- en Statenkwartier"]);
  expect(found("buurt")).toEqual(["Schildersbuurt"]);
});

test("diacritics, case and dashes do not matter", () => {
  expect(found("EEN OOST")).toEqual(["Één-Oost"]);
});

test("a code or a part of it finds its area", () => {
  expect(found("wk051829")).toEqual(["Schildersbuurt"]);
  expect(found("051801")).toEqual(["Oostduinen"]);
});

test("Den Haag finds what lies in 's-Gravenhage, under either name", () => {
  expect(found("den haag")).toHaveLength(5);
  expect(found("'s-gravenhage")).toHaveLength(5);
  expect(found("s gravenhage")).toHaveLength(5);
});

test("a gemeente is found by its everyday name too", () => {
  const gemeenten = areaList(["GM0518", "GM0599"], ["'s-Gravenhage", "Rotterdam"], "");
  expect(areaSearch(gemeenten)("haag").map(({ area }) => gemeenten.names[area])).toEqual(["'s-Gravenhage"]);
});

test("nothing typed finds nothing", () => {
  expect(found("  ")).toEqual([]);
});

test("The Hague finds it too", () => {
  expect(found("the hague")).toHaveLength(5);
});
