import { expect, test } from "vitest";
import { placeOf } from "../../src/model/own-data.ts";
import { axisYears, ownDatasetEntries, withOwnIndicators } from "../../src/model/own-overlay.ts";
import { datasetDraft, indicatorDraft } from "../own/made-store.ts";
import { code, madeDataset } from "../state/made-dataset.ts";

const entry = (id: string, places: readonly string[], options = {}) => ({
  id,
  about: indicatorDraft(id, [1], options).about,
  bytes: 14,
  places
});
const here = () => new Set(["GM0518"]);

test("an own indicator of some of the areas is one like any other, at its level alone and in its own years", () => {
  const dataset = withOwnIndicators(madeDataset, [entry("own-a", ["GM0363", "GM0518"])], here);
  expect(dataset.indicators.map(({ id }) => id)).toEqual(["afw", "fys", "own-a"]);
  const [wijk, buurt] = dataset.levels;
  expect(wijk?.indicatorYears).toMatchObject({ "own-a": [2023], afw: [2002, 2012, 2014, 2018, 2024] });
  expect(wijk?.scoreFiles.at(-1)).toMatchObject({ form: "own", columns: ["own-a"], path: "own-a" });
  expect(wijk?.years, "the published years stay").toEqual(madeDataset.levels[0]?.years);
  expect(buurt).toBe(madeDataset.levels[1]);
});

test("one of other areas, of a level that the dataset lacks, and an own dataset add nothing: the dataset stays the same object", () => {
  const dataset = { id: "own-lbm", about: datasetDraft().about, bytes: 4, places: [] };
  const others = [entry("own-a", ["GM0363"]), entry("own-b", ["GM0518"], { level: "gemeente" }), dataset];
  expect(withOwnIndicators(madeDataset, others, here)).toBe(madeDataset);
  expect(withOwnIndicators(madeDataset, [entry("own-a", ["GM0518"])], () => undefined)).toBe(madeDataset);
  expect(ownDatasetEntries(others)).toEqual([{ id: "own-lbm", title: { nl: "Eigen", en: "Own" }, path: "own-lbm/" }]);
});

test("the axis has the years of the level, and those of an own indicator between them", () => {
  const [wijk] = withOwnIndicators(madeDataset, [entry("own-a", ["GM0518"])], here).levels;
  if (!wijk) throw new Error("no level");
  expect(axisYears(wijk, "own-a")).toEqual([2002, 2012, 2014, 2018, 2023, 2024]);
  expect(axisYears(wijk, "fys")).toBe(wijk.years);
});

test.each([
  ["GM0518", "GM0518"],
  ["WK051829", "GM0518"],
  ["BU0363AB10", "GM0363"],
  ["E0812N4553", "E08N45"]
])("%s lies in %s", (area, place) => {
  expect(placeOf(code(area))).toBe(place);
});
