import { expect, test } from "vitest";
import type { FirstCatalogue } from "../../src/first/first-page.ts";
import { planOf } from "../../src/first/plan.ts";
import { parseAddress } from "../../src/state/address.ts";
import { readParameters } from "../../src/state/read-parameters.ts";

const scores = { path: "wijk.arrow", bytes: 8 };
const total = { scores, column: 2, published: 3, rows: [2016, 2018, 2024], years: [2016, 2018, 2024] };
const physical = { scores, column: 4, published: undefined, rows: [2016, 2018, 2024], years: [2018, 2024] };
const boundaries = { path: "wijk.topo.json", bytes: 8 };
const catalogue: FirstCatalogue = {
  index: "",
  application: [],
  datasets: [
    {
      id: "den-haag",
      level: "wijk",
      indicator: "afw",
      manifest: "",
      levels: {
        wijk: { areas: 44, boundaries, indicators: { afw: total, fys: physical } },
        buurt: { areas: 112, boundaries, indicators: { afw: total } }
      }
    },
    { id: "raster", level: "grid", indicator: "afw", manifest: "", levels: {} }
  ]
};
const planned = (address: string) => planOf(parseAddress(readParameters(address)), catalogue);

test("an empty address is the first dataset, in Dutch, in its latest year", () => {
  expect(planned("")).toMatchObject({
    dataset: { id: "den-haag" },
    level: "wijk",
    indicator: "afw",
    ofIndicator: total,
    lang: "nl",
    year: 2024,
    position: undefined
  });
});

test("level, indicator, year, language and position are followed", () => {
  expect(planned("?level=wijk&indicator=fys&year=2018&lang=en&x=4.3&y=52.07&z=12&view=map")).toMatchObject({
    level: "wijk",
    indicator: "fys",
    ofIndicator: physical,
    lang: "en",
    year: 2018,
    position: { x: 4.3, y: 52.07, z: 12 }
  });
});

test("a setting of another view changes nothing", () => {
  expect(planned("?panel=all&small=1")).toEqual(planned(""));
});

test.each([
  ["another view", "?view=trends"],
  ["the view of differences", "?view=differences"],
  ["a selection", "?areas=WK051829"],
  ["a piece that is no code", "?areas=atlantis"],
  ["a part of a dataset", "?gemeente=GM0518"],
  ["data of one's own", "?dataset=own-abc"],
  ["a dataset without a first picture", "?dataset=raster"],
  ["a level without one", "?level=gemeente"],
  ["an indicator without one", "?level=buurt&indicator=fys"],
  ["the table", "?table=1"],
  ["the background map", "?background=1"],
  ["classes of one's own", "?classes=quantile.5"],
  ["a language that there is not", "?lang=xx"],
  ["a year that is none", "?year=soon"],
  ["a year in which nothing was measured", "?year=2017"],
  ["a year without figures of the indicator", "?indicator=fys&year=2016"],
  ["named sets", "?sets=a:WK051829"],
  ["half a position", "?x=4.3"],
  ["a setting of another view that is not understood", "?panel=nonsense"]
])("%s is left to the application", (_, address) => {
  expect(planned(address)).toBeUndefined();
});
