import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestYear } from "../../src/model/figures.ts";
import { readAddress } from "../../src/state/address.ts";
import { asksForOwn, entryOf, folderOf } from "../../src/state/open-dataset.ts";
import { resolveSelection, toggleArea } from "../../src/state/resolve-selection.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { views } from "../views/all-views.ts";
import { all, anyView, sets } from "./any-view.ts";
import { areaList, code, madeDataset } from "./made-dataset.ts";

const address = (given: Readonly<Record<string, string>>) => readAddress(sets, `?${new URLSearchParams(given)}`);
const resolve = (given: Readonly<Record<string, string>>) => resolveView(sets, address(given), madeDataset);

test("an empty address shows the overview of wijken, the primary indicator, in the latest year, in Dutch", () => {
  const { view, notices } = resolve({});
  expect(view).toMatchObject({
    view: "overview",
    level: "wijk",
    indicator: "afw",
    year: 2024,
    from: 2002,
    lang: "nl",
    areas: []
  });
  expect(notices).toEqual([]);
});

test("a year without figures gives way to the nearest measured year, with a notice", () => {
  const { view, notices } = resolve({ year: "2013" });
  expect(view.year).toBe(2014);
  expect(notices).toEqual([{ parameter: "year", asked: "2013", shown: "2014", reason: "no-figures" }]);
});

test("a year that the indicator lacks gives way, though the level has it", () => {
  const { view, notices } = resolve({ indicator: "fys", year: "2002" });
  expect(view.year).toBe(2014);
  expect(notices.map(({ parameter }) => parameter)).toEqual(["year"]);
});

test("an unknown level, indicator and view fall back, each with its own notice", () => {
  const { view, notices } = resolve({ view: "globe", level: "gemeente", indicator: "iq" });
  expect(view).toMatchObject({ view: "overview", level: "wijk", indicator: "afw" });
  expect(notices).toEqual([
    { parameter: "level", asked: "gemeente", shown: "wijk", reason: "no-figures" },
    { parameter: "indicator", asked: "iq", shown: "afw", reason: "unknown" },
    { parameter: "view", asked: "globe", shown: "", reason: "unknown" }
  ]);
});

test("an unknown dataset falls back to the first, with a notice", () => {
  const entries = [{ id: "made", title: madeDataset.title, path: "made/" }];
  expect(entryOf(address({ dataset: "made" }), entries)?.id).toBe("made");
  expect(entryOf(address({ dataset: "atlantis" }), entries)?.id).toBe("made");
  expect(entryOf(address({}), [])).toBeUndefined();
  expect(resolve({ dataset: "made" }).notices).toEqual([]);
  const notice = { parameter: "dataset", asked: "atlantis", shown: "made", reason: "unknown" };
  expect(resolve({ dataset: "atlantis" }).notices).toEqual([notice]);
});

test("a gemeente that is none of the dataset's is left out, with a notice", () => {
  const { view, notices } = resolve({ gemeente: "GM0363" });
  expect(view.gemeente).toBeUndefined();
  expect(notices).toEqual([{ parameter: "gemeente", asked: "GM0363", shown: "", reason: "unknown" }]);
  const part = { ...madeDataset, id: "made/GM0363", part: { code: code("GM0363"), name: "Amsterdam" } };
  expect(resolveView(sets, address({ dataset: "made", gemeente: "GM0363" }), part)).toMatchObject({
    view: { dataset: "made", gemeente: "GM0363" },
    notices: []
  });
  expect(folderOf({ id: "made", title: madeDataset.title, path: "made/" }, code("GM0363"))).toBe("made/GM0363");
});

test("stray areas and a place on the map that cannot be read are told as they were written", () => {
  const { view, notices } = resolve({ areas: "WK051829,nonsense", x: "1", z: "99" });
  expect(view.areas).toEqual(["WK051829"]);
  expect(view.position).toBeUndefined();
  expect(notices).toEqual([
    { parameter: "areas", asked: "nonsense", shown: "", reason: "unknown" },
    { parameter: "position", asked: "1, –, 99", shown: "", reason: "unknown" }
  ]);
});

test("the nearest year is the later one of two equally near", () => {
  expect(nearestYear([2002, 2008, 2012], 2005)).toBe(2008);
  expect(nearestYear([], 2005)).toBeUndefined();
});

test("the selection of a level leaves codes of other levels alone and names unknown ones", () => {
  const areas = areaList(["WK051801", "WK051829"], ["Oostduinen", "Schildersbuurt"]);
  const { view } = resolve({ areas: "WK051829,BU05182915,WK051899" });
  const { selection, notices } = resolveSelection(view.areas, areas);
  expect(selection).toEqual(["WK051829"]);
  expect(notices).toEqual([{ parameter: "areas", asked: "WK051899", shown: "", reason: "unknown" }]);
});

test("the thirteenth area is left out, with a notice", () => {
  const codes = Array.from({ length: 13 }, (_, i) => `WK0518${String(i + 1).padStart(2, "0")}`);
  const { view } = resolve({ areas: codes.join(",") });
  const { selection, notices } = resolveSelection(view.areas, areaList(codes, codes));
  expect(selection).toHaveLength(12);
  expect(notices).toEqual([{ parameter: "areas", asked: "WK051813", shown: "", reason: "too-many" }]);
});

test("toggling adds at the end, takes out, and has no room for a thirteenth of the same level", () => {
  const one = [code("WK051801")];
  expect(toggleArea(one, code("WK051829"))).toEqual(["WK051801", "WK051829"]);
  expect(toggleArea(one, code("WK051801"))).toEqual([]);
  const full = Array.from({ length: 12 }, (_, i) => code(`WK0518${String(i + 10)}`));
  expect(toggleArea(full, code("WK051801"))).toBeUndefined();
  expect(toggleArea(full, code("BU05182915"))).toHaveLength(13);
});

test("own figures that are not in this browser give way in words, and the rest is shown", () => {
  const asked = { view: "differences", indicator: "own-energy", year: "2023", from: "2015", areas: "WK051829" };
  const { view, notices } = resolve(asked);
  expect(view).toMatchObject({ indicator: "afw", year: 2024, from: 2002, areas: ["WK051829"] });
  expect(notices).toEqual([{ parameter: "indicator", asked: "own-energy", shown: "afw", reason: "elsewhere" }]);
  const notice = { parameter: "dataset", asked: "own-lbm", shown: "made", reason: "elsewhere" };
  expect(resolve({ dataset: "own-lbm" }).notices).toEqual([notice]);
  expect([asksForOwn(address(asked)), asksForOwn(address({ second: "own-a" })), asksForOwn(address({}))]).toEqual([
    true,
    true,
    false
  ]);
});

describe.each(views.map(({ id }) => id))("the view %s", (id) => {
  const names = Object.keys({ ...sets.shared, ...sets.views[id] });
  const others = Object.keys(all).filter((name) => !names.includes(name));

  test.each(names.filter((name) => name !== "view"))("%s falls back with a notice where it cannot be understood", (name) => {
    const param = all[name];
    // A text that nothing of ours can be.
    const text = "ß".repeat(5000);
    const given = Object.fromEntries((param?.parts ?? [name]).map((part) => [part, text]));
    const { view, notices } = resolve({ view: id, ...given });
    const usual = resolve({ view: id }).view;
    expect(view).toEqual(usual);
    expect(notices.map(({ parameter }) => parameter)).toEqual([name]);
  });

  test("is the same whatever the parameters of other views say", () => {
    expect(names).toContain("level");
    fc.assert(
      fc.property(anyView, fc.string(), (values, odd) => {
        const own: Record<string, string> = { view: id };
        const more: Record<string, string> = {};
        for (const name of others) more[name] = (values[name] === undefined ? odd : all[name]?.write(values[name])) ?? odd;
        const [alone, beside] = [resolve(own), resolve({ ...own, ...more })];
        expect(beside).toEqual(alone);
        expect(beside.notices).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });
});
