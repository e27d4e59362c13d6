import { expect, test } from "vitest";
import { type Parameters, parameterNames, parseAddress } from "../../src/state/address.ts";
import { switchTo, toggleArea } from "../../src/state/change-view.ts";
import { nearestYear, resolveDataset, resolveSelection, resolveView } from "../../src/state/resolve-view.ts";
import { areaList, code, madeDataset } from "./made-dataset.ts";

function address(given: Partial<Parameters>) {
  const nothing = Object.fromEntries(parameterNames.map((name) => [name, null])) as unknown as Parameters;
  return parseAddress({ ...nothing, ...given });
}

test("an empty address shows the map of wijken, the primary indicator, in the latest year, in Dutch", () => {
  const { view, notices } = resolveView(address({}), madeDataset);
  expect(view).toMatchObject({ view: "map", level: "wijk", indicator: "afw", year: 2024, lang: "nl", areas: [] });
  expect(notices).toEqual([]);
});

test("a year without figures gives way to the nearest measured year, with a notice", () => {
  const { view, notices } = resolveView(address({ year: "2013" }), madeDataset);
  expect(view.year).toBe(2014);
  expect(notices).toEqual([{ parameter: "year", asked: "2013", shown: "2014", reason: "no-figures" }]);
});

test("a year that the indicator lacks gives way, though the level has it", () => {
  const { view, notices } = resolveView(address({ indicator: "fys", year: "2002" }), madeDataset);
  expect(view.year).toBe(2014);
  expect(notices.map(({ parameter }) => parameter)).toEqual(["year"]);
});

test("an unknown level, indicator and view fall back, each with its own notice", () => {
  const { view, notices } = resolveView(address({ view: "globe", level: "gemeente", indicator: "iq" }), madeDataset);
  expect(view).toMatchObject({ view: "map", level: "wijk", indicator: "afw" });
  expect(notices.map(({ parameter }) => parameter).sort()).toEqual(["indicator", "level", "view"]);
});

test("an unknown dataset falls back to the first, with a notice", () => {
  const entries = [{ id: "made", title: madeDataset.title, path: "made/" }];
  expect(resolveDataset(address({ dataset: "made" }), entries).notices).toEqual([]);
  const { entry, notices } = resolveDataset(address({ dataset: "atlantis" }), entries);
  expect(entry?.id).toBe("made");
  expect(notices).toEqual([{ parameter: "dataset", asked: "atlantis", shown: "made", reason: "unknown" }]);
  expect(resolveDataset(address({}), []).entry).toBeUndefined();
});

test("the nearest year is the later one of two equally near", () => {
  expect(nearestYear([2002, 2008, 2012], 2005)).toBe(2008);
  expect(nearestYear([], 2005)).toBeUndefined();
});

test("the selection of a level leaves codes of other levels alone and names unknown ones", () => {
  const areas = areaList(["WK051801", "WK051829"], ["Oostduinen", "Schildersbuurt"]);
  const { view } = resolveView(address({ areas: "WK051829,BU05182915,WK051899" }), madeDataset);
  const { selection, notices } = resolveSelection(view, areas);
  expect(selection).toEqual(["WK051829"]);
  expect(notices).toEqual([{ parameter: "areas", asked: "WK051899", shown: "", reason: "unknown" }]);
});

test("the thirteenth area is left out, with a notice", () => {
  const codes = Array.from({ length: 13 }, (_, i) => `WK0518${String(i + 1).padStart(2, "0")}`);
  const { view } = resolveView(address({ areas: codes.join(",") }), madeDataset);
  const { selection, notices } = resolveSelection(view, areaList(codes, codes));
  expect(selection).toHaveLength(12);
  expect(notices).toEqual([{ parameter: "areas", asked: "WK051813", shown: "", reason: "too-many" }]);
});

test("toggling adds at the end, takes out, and has no room for a thirteenth of the same level", () => {
  const { view } = resolveView(address({ areas: "WK051801" }), madeDataset);
  expect(toggleArea(view, code("WK051829"))?.areas).toEqual(["WK051801", "WK051829"]);
  expect(toggleArea(view, code("WK051801"))?.areas).toEqual([]);
  const full = { ...view, areas: Array.from({ length: 12 }, (_, i) => code(`WK0518${String(i + 10)}`)) };
  expect(toggleArea(full, code("WK051801"))).toBeUndefined();
  expect(toggleArea(full, code("BU05182915"))?.areas).toHaveLength(13);
});

test("switching to an indicator or level without the year moves to the nearest year that has figures", () => {
  const { view } = resolveView(address({ year: "2002" }), madeDataset);
  expect(switchTo(view, madeDataset, { indicator: "fys" })).toMatchObject({ indicator: "fys", year: 2014 });
  expect(switchTo({ ...view, indicator: "fys", year: 2018 }, madeDataset, { level: "buurt" })).toMatchObject({
    level: "buurt",
    indicator: "afw",
    year: 2024
  });
});

test("own figures that are not in this browser give way in words, and the rest is shown", () => {
  const asked = address({ indicator: "own-energy", year: "2023", from: "2015", areas: "WK051829" });
  const { view, notices } = resolveView(asked, madeDataset);
  expect(view).toMatchObject({ indicator: "afw", year: 2024, areas: ["WK051829"] });
  expect(notices).toEqual([{ parameter: "indicator", asked: "own-energy", shown: "afw", reason: "elsewhere" }]);
  const entries = [{ id: "made", title: madeDataset.title, path: "made/" }];
  expect(resolveDataset(address({ dataset: "own-lbm" }), entries).notices).toEqual([
    { parameter: "dataset", asked: "own-lbm", shown: "made", reason: "elsewhere" }
  ]);
});
