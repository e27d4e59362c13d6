import { expect, test } from "vitest";
import { contributionsHeight, contributionsLayout } from "../../src/charts/contributions/contributions-layout.ts";
import { contributionsSummary } from "../../src/charts/contributions/contributions-summary.ts";
import { linePath } from "../../src/charts/line-path.ts";
import { moversLayout } from "../../src/charts/movers/movers-layout.ts";
import { moversSummary } from "../../src/charts/movers/movers-summary.ts";
import { scatterLayout } from "../../src/charts/scatter/scatter-layout.ts";
import { dotsWithin, dotTowards, grownBrush, nearestDot } from "../../src/charts/scatter/scatter-places.ts";
import { nearestPlace, spreadLayout } from "../../src/charts/spread/spread-layout.ts";
import { spreadSummary } from "../../src/charts/spread/spread-summary.ts";
import { transitionsLayout } from "../../src/charts/transitions/transitions-layout.ts";
import { transitionsSummary } from "../../src/charts/transitions/transitions-summary.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { contributionsCases } from "../gallery/contributions-cases.ts";
import { moversCases } from "../gallery/movers-cases.ts";
import { scatterCases } from "../gallery/scatter-cases.ts";
import { spreadCases } from "../gallery/spread-cases.ts";
import { transitionsCases } from "../gallery/transitions-cases.ts";

const i18n = await createI18n("nl");
await needTexts(i18n, ["together"]);
const nl = textsOf(i18n);
const size = { width: 700, height: 400, textSize: 12 };

test("a waterfall ends where it says: every bar begins where the last one ended", () => {
  const data = contributionsCases.normal.data(nl);
  const { bars } = contributionsLayout(data, { ...size, height: contributionsHeight(size, data) }, nl);
  const [start, ...rest] = bars;
  let at = start?.end ?? 0;
  for (const bar of rest.slice(0, -1)) {
    expect(Math.min(Math.abs(bar.left - at), Math.abs(bar.left + bar.width - at))).toBeLessThan(1.01);
    at = bar.end;
  }
  expect(bars.at(-1)?.end).toBeCloseTo(at, 6);
});

test("the sentence of a waterfall names the largest part, and tells of a rest of rounding that is no part", () => {
  expect(contributionsSummary(contributionsCases.normal.data(nl), nl)).toBe(
    "De geschatte leefbaarheid van Wijk 1 veranderde van 2014 tot 2024 met +0,244. " +
      "Het grootste deel zit in Woningvoorraad (+0,297). De vijf delen tellen precies op."
  );
  const rounded = contributionsSummary(
    { ...contributionsCases.gap.data(nl), steps: [{ id: "a", label: "Deel", value: 0.001 }] },
    nl
  );
  expect(rounded).toContain("in Deel (+0,001)");
  expect(rounded).toContain("Door afronding kan de som iets afwijken.");
});

test("a line is broken where a value is missing", () => {
  const points = [
    [0, 1],
    [1, 2.04],
    [2, Number.NaN],
    [3, 4]
  ] as const;
  expect(linePath(points)).toBe("M0,1L1,2M3,4");
});

test("the spread's sentence has the figures of both years, or says that there are too few", () => {
  const data = spreadCases.normal.data(nl);
  const measures = [
    {
      id: "none",
      name: "standaardafwijking, ongewogen",
      shortName: "ongewogen",
      values: data.years.map((_, i) => 0.2 + i / 100),
      n: 20
    }
  ];
  expect(spreadSummary({ ...data, from: 2002, measures }, nl)).toMatch(/0,200 in 2002, 0,280 in 2024/);
  expect(spreadSummary(spreadCases.one.data(nl), nl)).toBe(nl.t("charts:spread.none"));
});

test("a year without any area has no box", () => {
  const data = spreadCases.gap.data(nl);
  expect(spreadLayout(data, size, nl).boxes.map((five) => five.length)).toEqual([5, 5, 5, 5, 5, 0, 5, 5, 5]);
});

test("the slopes name the first three risers and fallers, and all that are chosen", () => {
  const data = moversCases.normal.data(nl);
  const named = moversLayout(data, size, nl).names;
  const chosen = data.selected.map(({ place }) => place);
  const codes = [...data.risers.slice(0, 3), ...data.fallers.slice(0, 3)].map(({ code }) => code);
  const expected = new Set([...chosen, ...codes.map((code) => data.areas.findIndex((area) => area.code === code))]);
  expect(named.map(({ series }) => series.place).sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
  for (const { series } of named) expect(series.kind === "selected").toBe(chosen.includes(series.place));
});

test("both lines of the spread are named at their ends", () => {
  const data = spreadCases.normal.data(nl);
  expect(
    spreadLayout(data, size, nl)
      .names.map(({ text }) => text)
      .sort()
  ).toEqual(["gewogen", "ongewogen"]);
  expect(spreadLayout({ ...data, measures: data.measures.slice(0, 1) }, size, nl).names).toEqual([]);
});

test("the movers' sentence counts who moved more than the margin", () => {
  const data = { ...moversCases.normal.data(nl), counts: { above: 3, below: 2, within: 7 }, margin: 0.05 };
  expect(moversSummary(data, nl)).toBe("3 van de 12 wijken stegen en 2 daalden meer dan 0,050; 7 veranderden minder.");
});

test("moves between classes: up, down and the same are counted, and a cell has its share of its row", () => {
  const data = { ...transitionsCases.normal.data(nl), classes: 3, counts: Uint32Array.from([2, 1, 0, 0, 3, 4, 0, 0, 5]) };
  const flow = { end: 5, outflow: 1, inflow: 0, net: -1 };
  const flows = [3, 7, 5].map((start) => ({ ...flow, start }));
  expect(transitionsSummary(data, nl)).toContain(
    "Van de 15 wijken gingen er 5 naar een hogere klasse en 0 naar een lagere; 10 bleven."
  );
  const { rows } = transitionsLayout({ ...data, flows }, nl);
  expect(rows.map(({ start }) => start.number)).toEqual([3, 2, 1]);
  expect(rows[1]?.cells.map(({ count, share }) => [count, share])).toEqual([
    [4, "57%"],
    [3, "43%"],
    [0, ""]
  ]);
  expect(rows[0]?.totals).toEqual(["5", "1", "0", "−1"]);
});

test("no cell has a shade on which neither dark nor white words can be read, and more areas are never lighter", () => {
  const counts = Uint32Array.from({ length: 100 }, (_, i) => i);
  const flows = Array.from({ length: 10 }, () => ({ start: 1, end: 1, outflow: 0, inflow: 0, net: 0 }));
  const { rows } = transitionsLayout({ ...transitionsCases.normal.data(nl), classes: 10, counts, flows }, nl);
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.count - b.count);
  expect(cells).toHaveLength(100);
  for (const [i, { shade, isDark }] of cells.entries()) {
    expect(isDark ? shade >= 77 : shade <= 66).toBe(true);
    expect(shade).toBeGreaterThanOrEqual(cells[i - 1]?.shade ?? 0);
  }
});

test("the nearest area in a year, and dots by place, direction and rectangle", () => {
  const spread = spreadCases.areas44.data(nl);
  const strip = spreadLayout(spread, size, nl);
  const place = 7;
  expect(nearestPlace(spread, strip, 3, strip.y(spread.values[3]?.[place] ?? 0))).toBe(place);
  const layout = scatterLayout(scatterCases.areas44.data(nl), size, nl);
  const [x, y] = [layout.centres[place * 2] ?? 0, layout.centres[place * 2 + 1] ?? 0];
  expect(nearestDot(layout, x, y, 5)).toBe(place);
  expect(nearestDot(layout, -500, -500, 5)).toBeUndefined();
  expect(dotsWithin(layout, { left: x - 0.1, right: x + 0.1, top: y - 0.1, bottom: y + 0.1 })).toEqual([place]);
  expect(dotsWithin(layout, { left: 0, right: 700, top: 0, bottom: 400 })).toHaveLength(44);
  const right = dotTowards(layout, place, 1, 0);
  expect(layout.centres[(right ?? place) * 2]).toBeGreaterThan(x);
  expect(grownBrush({ left: 5, right: 6, top: 7, bottom: 8 }, [-1, 0], 2)).toEqual({ left: 3, right: 6, top: 7, bottom: 8 });
});
