import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClassScheme } from "../../src/model/classes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { addressText, readAddress } from "../../src/state/address.ts";
import { changeAddress, forgetting, settleAddress } from "../../src/state/change-address.ts";
import { resolveView, shownParams } from "../../src/state/resolve-view.ts";
import { views } from "../views/all-views.ts";
import { all, anyValueOf, anyView, sets } from "./any-view.ts";
import { code, madeDataset, ownFacts } from "./made-dataset.ts";

const address = (search: string) => readAddress(sets, search);
const viewOf = (search: string, dataset = madeDataset) => resolveView(sets, address(search), dataset).view as object;

/** The view after a change, by way of the address that the browser then shows. */
function changed(search: string, change: Readonly<Record<string, unknown>>, dataset: Dataset = madeDataset) {
  const next = changeAddress(sets, address(search), dataset, change);
  const { view, notices } = resolveView(sets, address(addressText(sets, next)), dataset);
  expect(resolveView(sets, next, dataset)).toEqual({ view, notices });
  return { view: view as object, notices, text: addressText(sets, next) };
}

const own = { fileName: "energy.csv", sha256: "00", added: "2026-11-26" };
const scheme: ClassScheme = { id: "own", official: false, bounds: [10, 30, 50] };
/** The made dataset with a reader's own figures of 2015 and 2023, in a unit of their own. */
const withOwn: Dataset = {
  ...madeDataset,
  indicators: [...madeDataset.indicators, { ...ownFacts("own-gas"), scale: "ratio", own, classes: scheme }],
  levels: madeDataset.levels.map((level) => ({
    ...level,
    indicatorYears: { ...level.indicatorYears, "own-gas": level.level === "wijk" ? [2015, 2023] : [] }
  }))
};

describe.each(views.map(({ id }) => id))("in the view %s", (id) => {
  const names = Object.keys({ ...sets.shared, ...sets.views[id] });
  const figures = ["dataset", "gemeente", "level", "indicator"];

  test.each(names.filter((name) => !figures.includes(name)))("a change of %s leaves every other value the very same", (name) => {
    fc.assert(
      fc.property(anyView, anyValueOf(name), (values, value) => {
        const start = changeAddress(sets, {}, madeDataset, { ...values, dataset: "made", gemeente: undefined, view: id });
        // On figures that the data have, so that nothing has to give way.
        const from = settleAddress(sets, start, madeDataset);
        const before = resolveView(sets, from, madeDataset).view as unknown as Record<string, unknown>;
        const next = changeAddress(sets, from, madeDataset, { [name]: value });
        const now = resolveView(sets, next, madeDataset).view as unknown as Record<string, unknown>;
        // Another view has other parameters of its own; those of this one stay in the address.
        const seen = shownParams(sets, next);
        for (const other of names)
          if (other !== name && other in seen) expect([other, Object.is(now[other], before[other])]).toEqual([other, true]);
        for (const other of Object.keys(all)) if (other !== name) expect(next[other]).toBe(from[other]);
      }),
      { numRuns: 20 }
    );
  });

  test("going to another view and back shows the same", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...views.map((view) => view.id)), (values, other) => {
        const start = settleAddress(
          sets,
          changeAddress(sets, {}, madeDataset, { ...values, dataset: "made", gemeente: undefined, view: id }),
          madeDataset
        );
        const away = changeAddress(sets, start, madeDataset, { view: other });
        const back = changeAddress(sets, away, madeDataset, { view: id });
        expect(resolveView(sets, back, madeDataset).view).toEqual(resolveView(sets, start, madeDataset).view);
      }),
      { numRuns: 30 }
    );
  });
});

describe("other figures", () => {
  test("of an indicator or level without the year are shown in the nearest year that has them", () => {
    expect(changed("?year=2002", { indicator: "fys" }).view).toMatchObject({ indicator: "fys", year: 2014 });
    expect(changed("?indicator=fys&year=2018", { level: "buurt" }).view).toMatchObject({
      level: "buurt",
      indicator: "afw",
      year: 2024
    });
  });

  test("lead to no notice about an address that nobody wrote, in the view on screen and in the others", () => {
    const search = "from=2002&measure=gini&band=2&second=fys&classes=manual_1_2&year=2015&indicator=own-gas";
    for (const { id } of views) {
      const { text, notices } = changed(`?view=${id}&${search}`, { indicator: "fys" }, withOwn);
      expect(notices).toEqual([]);
      for (const other of views) {
        const there = resolveView(sets, changeAddress(sets, address(text), withOwn, { view: other.id }), withOwn);
        expect(there.notices).toEqual([]);
        expect(there.view).toMatchObject({ indicator: "fys", year: 2014, classes: undefined });
      }
    }
  });

  test("take along a band in their own unit, and a measure that their scale allows", () => {
    const view = "view=differences&from=2015&year=2023&indicator=own-gas";
    expect(viewOf(`?${view}`, withOwn)).toMatchObject({ band: 10, measure: "sd" });
    expect(changed(`?${view}&measure=gini&band=4`, { indicator: "afw" }, withOwn).view).toMatchObject({
      band: 0.0392,
      measure: "sd"
    });
    expect(changed(`?${view}&measure=iqr`, { indicator: "afw" }, withOwn).view).toMatchObject({ measure: "iqr" });
    // Of the same unit a band that a reader set goes along.
    expect(changed("?view=differences&band=0.1", { indicator: "fys" }).view).toMatchObject({ band: 0.1, from: 2014 });
  });

  test("change places with the second indicator where one would be shown with itself", () => {
    expect(changed("?view=together&indicator=afw&second=fys", { indicator: "fys" }).view).toMatchObject({ second: "afw" });
    expect(changed("?view=map&indicator=afw&second=fys", { indicator: "fys" }).text).toContain("second=afw");
    expect(changed("?view=together&indicator=afw&second=fys&year=2024", { level: "buurt" }).view).toMatchObject({
      second: undefined
    });
  });

  test("keep a division that is remade of any values, and lose one that was set by hand", () => {
    expect(changed("?classes=quantile_4", { indicator: "fys" }).view).toMatchObject({ classes: "quantile_4" });
    expect(changed("?classes=manual_0_1", { indicator: "fys" }).view).toMatchObject({ classes: undefined });
    expect(changed("?classes=manual_0_1", { year: 2014 }).view).toMatchObject({ classes: "manual_0_1" });
  });

  test("of another level are all in sight; of another indicator the place on the map stays", () => {
    const place = "x=4.30000&y=52.07000&z=11";
    expect(changed(`?${place}`, { level: "buurt" }).view).toMatchObject({ position: undefined });
    expect(changed(`?${place}`, { indicator: "fys" }).view).toMatchObject({ position: { x: 4.3, y: 52.07, z: 11 } });
  });

  test("that were asked by themselves win from what would adapt", () => {
    expect(changed("?indicator=afw&year=2024", { indicator: "fys", year: 2018 }).view).toMatchObject({ year: 2018 });
  });
});

describe("a reader's own figures", () => {
  test("that just came in are shown in their latest year against their first, whatever was on screen", () => {
    const before = address("?view=differences&year=2014&from=2012&band=0.1&measure=mad&classes=quantile_5");
    const next = changeAddress(sets, before, withOwn, { indicator: "own-gas" }, { isFresh: true });
    const { view, notices } = resolveView(sets, next, withOwn);
    expect(view).toMatchObject({ indicator: "own-gas", year: 2023, from: 2015, band: 10, measure: "mad", classes: undefined });
    expect(notices).toEqual([]);
  });

  test("that go away leave every parameter that names them, in other views too", () => {
    const search = "?view=trends&indicator=own-gas&year=2023&second=own-gas&level=wijk";
    const gone = forgetting(address(search), "own-gas");
    expect(gone).toEqual({ indicator: undefined, second: undefined });
    const { view, notices, text } = changed(search, gone ?? {}, withOwn);
    expect(view).toMatchObject({ indicator: "afw", year: 2024 });
    expect(notices).toEqual([]);
    expect(text).not.toContain("own-gas");
    expect(forgetting(address(search), "own-other")).toBeUndefined();
  });
});

describe("an address on data that were just chosen", () => {
  test("loses all that those do not have, of views that are not on screen too", () => {
    const search =
      "?view=map&dataset=other&indicator=iq&year=1999&areas=WK051829,nonsense&from=1998&second=iq&measure=gini&panel=pair";
    const settled = settleAddress(sets, address(search), madeDataset);
    expect(addressText(sets, settled)).toBe(
      "?view=map&dataset=made&level=wijk&indicator=afw&year=2002&areas=WK051829&lang=nl&table=0&background=0&reference=fixed&panel=pair"
    );
    for (const { id } of views)
      expect(resolveView(sets, changeAddress(sets, settled, madeDataset, { view: id }), madeDataset).notices).toEqual([]);
  });

  test("is asked for without the place and the gemeente of before", () => {
    const change = { dataset: "other", gemeente: undefined, position: undefined };
    const part: Dataset = { ...madeDataset, id: "made/GM0518", part: { code: code("GM0518"), name: "Den Haag" } };
    const next = changeAddress(sets, address("?view=map&dataset=made&gemeente=GM0518&x=4&y=52&z=9&from=2012"), part, change);
    expect(addressText(sets, next)).toBe(
      "?view=map&dataset=other&level=wijk&indicator=afw&year=2024&lang=nl&table=0&background=0&reference=fixed&from=2012"
    );
  });
});

test("a value is known as the address writes it", () => {
  const next = changeAddress(sets, {}, madeDataset, { position: { x: 4.123456789, y: 52, z: 9.87654 } });
  expect(next.position?.value).toEqual({ x: 4.12346, y: 52, z: 9.88 });
});
