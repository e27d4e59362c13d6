import { expect, test } from "vitest";
import { addressSets, addressText, readAddress, readLink } from "../../src/state/address.ts";
import { changeAddress } from "../../src/state/change-address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { sets } from "./any-view.ts";
import { madeDataset } from "./made-dataset.ts";

// As version 0.1.0 wrote them on 30 November 2026: every parameter of every view, in an order of its own.
const shared = {
  dataset: "made",
  gemeente: undefined,
  level: "wijk",
  indicator: "afw",
  lang: "nl",
  table: false,
  background: false
};
const old = [
  {
    search:
      "?view=map&dataset=made&level=wijk&indicator=afw&year=2018&areas=WK051829,WK051801&lang=en&x=4.30000&y=52.07000&z=11.25&table=1&background=1&programmes=0&from=2002&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&versus=gemeente&ring=0&against=initial&split=change&reference=fixed&shown=change&joint=quantile&quadrants=median&classes=manual_-0.5_0_1.25",
    view: {
      ...shared,
      view: "map",
      year: 2018,
      areas: ["WK051829", "WK051801"],
      lang: "en",
      position: { x: 4.3, y: 52.07, z: 11.25 },
      table: true,
      background: true,
      reference: "fixed",
      group: [],
      sets: [],
      classes: "manual_-0.5_0_1.25"
    }
  },
  {
    search:
      "?view=trends&dataset=made&level=wijk&indicator=afw&year=2024&lang=nl&table=0&background=0&programmes=1&from=2014&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&group=WK051833,WK051834&sets=Zuidwest:WK051833,34;Centrum:WK051827&versus=gemeente&ring=0&against=initial&split=change&reference=set&shown=change&joint=quantile&quadrants=median",
    view: {
      ...shared,
      view: "trends",
      year: 2024,
      areas: [],
      position: undefined,
      programmes: true,
      reference: "set",
      group: ["WK051833", "WK051834"],
      sets: [
        { name: "Zuidwest", areas: ["WK051833", "WK051834"] },
        { name: "Centrum", areas: ["WK051827"] }
      ],
      classes: undefined
    }
  },
  {
    search:
      "?view=differences&dataset=made&level=wijk&indicator=fys&year=2024&areas=WK051829,WK051801&lang=nl&table=0&background=0&programmes=0&from=2014&panel=pair&measure=p90_p10&weighting=population&band=0.1&small=1&fdr=1&group=WK051829&versus=all&ring=1&against=middle&split=difference&about=WK051801&beside=WK051829&reference=gemeente&shown=clusters&joint=quantile&quadrants=median",
    view: {
      ...shared,
      view: "differences",
      indicator: "fys",
      year: 2024,
      areas: ["WK051829", "WK051801"],
      position: undefined,
      reference: "gemeente",
      group: ["WK051829"],
      sets: [],
      classes: undefined,
      from: 2014,
      panel: "pair",
      measure: "p90_p10",
      weighting: "population",
      band: 0.1,
      small: true,
      fdr: true,
      versus: "all",
      ring: true,
      against: "middle",
      split: "difference",
      about: "WK051801",
      beside: "WK051829",
      shown: "clusters",
      nogroup: undefined
    }
  },
  {
    search:
      "?view=together&dataset=made&level=wijk&indicator=afw&year=2024&lang=nl&table=0&background=0&programmes=0&from=2002&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&versus=gemeente&ring=0&against=initial&split=change&reference=fixed&shown=change&second=fys&joint=natural&quadrants=class&cells=1.1,3.3",
    view: {
      ...shared,
      view: "together",
      year: 2024,
      areas: [],
      position: undefined,
      reference: "fixed",
      group: [],
      sets: [],
      classes: undefined,
      second: "fys",
      joint: "natural",
      quadrants: "class",
      cells: [1, 9]
    }
  },
  {
    search:
      "?view=data&dataset=made&level=buurt&indicator=afw&year=2024&lang=nl&table=0&background=0&programmes=0&from=2024&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&versus=gemeente&ring=0&against=initial&split=change&reference=fixed&shown=change&joint=quantile&quadrants=median&query=select+count(*)%0Afrom+scores_buurt",
    view: {
      ...shared,
      view: "data",
      level: "buurt",
      year: 2024,
      areas: [],
      position: undefined,
      reference: "fixed",
      group: [],
      sets: [],
      classes: undefined,
      from: 2024,
      query: "select count(*)\nfrom scores_buurt"
    }
  }
];

test.each(old)("an address that was written before opens the same view: $view.view", ({ search, view }) => {
  const address = readAddress(sets, search);
  expect(resolveView(sets, address, madeDataset)).toEqual({ view, notices: [] });
  // And it loses nothing when something is changed in it: what views that are not on screen say, stays.
  const pairs = (text: string) => [...new URLSearchParams(text)].sort();
  expect(pairs(addressText(sets, changeAddress(sets, address, madeDataset, {})))).toEqual(pairs(search));
});

const viewOf = (search: string) => resolveView(sets, readLink(sets, search), madeDataset).view.view;

test.each([
  "",
  "?lang=en",
  "?dataset=made",
  "?dataset=made&level=buurt&lang=nl",
  "?gemeente=GM0518",
  "?utm_source=mail",
  "?areas="
])("an address that names nothing to be seen starts with the overview: %s", (search) => {
  expect(viewOf(search)).toBe("overview");
  expect(readLink(sets, search)).toEqual(readAddress(sets, search));
});

test.each([
  "?areas=WK051829",
  "?lang=en&year=2018",
  "?indicator=fys",
  "?x=4.3&y=52.07&z=11",
  "?table=1",
  "?from=2014",
  "?reference=gemeente",
  "?classes=quantile_5"
])("an old link without a view opens the map, and says so from then on: %s", (search) => {
  expect(viewOf(search)).toBe("map");
  const next = changeAddress(sets, readLink(sets, search), madeDataset, { lang: "en" });
  expect(addressText(sets, next)).toMatch(/^[?]view=map&/);
});

test("a view that is named is shown, also one that is not understood keeps what was asked", () => {
  expect(viewOf("?view=trends&areas=WK051829")).toBe("trends");
  expect(readLink(sets, "?view=globe&areas=WK051829").view).toEqual({ text: "globe", value: undefined });
});

test("where no view is that of old links, the first one is shown", () => {
  const plain = addressSets([{ id: "one", params: {} }]);
  expect(readLink(plain, "?year=2018")).toEqual(readAddress(plain, "?year=2018"));
});
