import { expect, test } from "vitest";
import { parseAreaFilter, writeAreaFilter } from "../../src/model/area-filter-text.ts";
import { filterScope, resolveFilter } from "../../src/model/resolve-filter.ts";
import { areaList, code, madeDataset } from "../state/made-dataset.ts";

const [wijk] = madeDataset.levels;
if (!wijk) throw new Error("no level");
const both = { nl: "Krachtwijken", en: "Krachtwijken" };
const dataset = {
  ...madeDataset,
  areaSets: [
    { id: "krachtwijken", name: both, level: "wijk", areas: [code("WK051829")], caveat: both },
    { id: "buurten", name: both, level: "buurt", areas: [], caveat: both }
  ] as const
};
const scope = filterScope(dataset, wijk, areaList(["WK051801", "WK051829"], ["A", "B"]), ["inhabitants"]);

function resolved(text: string) {
  const filter = parseAreaFilter(text);
  if (!filter) throw new Error(`${text} is no filter`);
  const { filter: left, problems } = resolveFilter(filter, scope);
  return { left: left && writeAreaFilter(left), problems };
}

test("a filter that these data can answer stays as it is", () => {
  for (const text of [
    "fys.2018.lt.q1,inhabitants.ge.200,afw.2014-2024.lt.0",
    "any:set.is.krachtwijken,not.all(gemeente.is.GM0518,approximate,name.has.duin)",
    "sql:fys_2018 < 0"
  ])
    expect(resolved(text)).toEqual({ left: text, problems: [] });
});

test("what they do not have is left out and told, with its group where that is empty then", () => {
  expect(resolved("iq.2018.lt.3,afw.2024.lt.0,any(cars.gt.1,gemeente.is.GM0363),not.set.is.buurten")).toEqual({
    left: "afw.2024.lt.0",
    problems: [
      { kind: "indicator", asked: "iq" },
      { kind: "attribute", asked: "cars" },
      { kind: "gemeente", asked: "GM0363" },
      { kind: "set", asked: "buurten" }
    ]
  });
});

test("a year that is not there gives way to the nearest that is, and says so", () => {
  expect(resolved("fys.2016.missing,afw.2003-2024.lt.0")).toEqual({
    left: "fys.2018.missing,afw.2002-2024.lt.0",
    problems: [
      { kind: "year", indicator: "fys", asked: 2016, shown: 2018 },
      { kind: "year", indicator: "afw", asked: 2003, shown: 2002 }
    ]
  });
});

test("a change between two years that become one is left out; of nothing no filter is left", () => {
  expect(resolved("fys.2013-2014.lt.0").left).toBeUndefined();
  expect(resolved("fys.2013-2014.lt.0").problems.at(-1)).toEqual({ kind: "change", indicator: "fys" });
});
