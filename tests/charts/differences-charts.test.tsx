import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { ContributionsChart } from "../../src/charts/contributions/contributions-chart.tsx";
import type { ContributionsData } from "../../src/charts/contributions/contributions-data.ts";
import { contributionsLayout } from "../../src/charts/contributions/contributions-layout.ts";
import { contributionsTable } from "../../src/charts/contributions/contributions-table.ts";
import { edgesOf, type Label } from "../../src/charts/label.ts";
import { MoversChart } from "../../src/charts/movers/movers-chart.tsx";
import type { MoversData } from "../../src/charts/movers/movers-data.ts";
import { moversLayout } from "../../src/charts/movers/movers-layout.ts";
import { moversTable } from "../../src/charts/movers/movers-table.ts";
import { ScatterChart } from "../../src/charts/scatter/scatter-chart.tsx";
import type { ScatterData } from "../../src/charts/scatter/scatter-data.ts";
import { dotsWithin, dotTowards, nearestDot, scatterLayout } from "../../src/charts/scatter/scatter-layout.ts";
import { scatterTable } from "../../src/charts/scatter/scatter-table.ts";
import { SpreadChart } from "../../src/charts/spread/spread-chart.tsx";
import type { SpreadData } from "../../src/charts/spread/spread-data.ts";
import { brokenLine, nearestPlace, spreadLayout } from "../../src/charts/spread/spread-layout.ts";
import { spreadSummary } from "../../src/charts/spread/spread-summary.ts";
import { spreadTable } from "../../src/charts/spread/spread-table.ts";
import { TransitionsChart } from "../../src/charts/transitions/transitions-chart.tsx";
import type { TransitionsData } from "../../src/charts/transitions/transitions-data.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { languages } from "../../src/model/local-text.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { quantiles } from "../../src/stats/spread.ts";
import { code, indicator } from "../state/made-dataset.ts";

const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
const long = "Bezuidenhout-Oost en de nieuwe uitbreiding bij het spoor";
const areasOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    code: code(`WK05${String(18 + Math.floor(i / 100)).padStart(2, "0")}${String(i % 100).padStart(2, "0")}`),
    name: i === 0 ? long : `Wijk ${i}`
  }));
const valuesOf = (count: number, seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random() - 0.5);
};

function spreadOf(count: number, shown = years, gap = false): SpreadData {
  const values = shown.map((year) =>
    valuesOf(count, year).map((value, i) => (gap && i === 0 && year === 2014 ? Number.NaN : value))
  );
  return {
    years: shown,
    areas: areasOf(count),
    values,
    quantiles: values.map((column) =>
      count === 0
        ? []
        : quantiles(
            column.filter((value) => !Number.isNaN(value)),
            [0.1, 0.25, 0.5, 0.75, 0.9]
          )
    ),
    measures: [
      {
        id: "none",
        name: "standaardafwijking, ongewogen",
        values: shown.map((_, i) => (count < 2 ? Number.NaN : 0.2 + i / 100)),
        n: count
      }
    ],
    from: shown[0] ?? 2002,
    to: shown.at(-1) ?? 2024,
    selected: count > 1 ? [{ place: 0, colour: "#0072b2" }] : [],
    indicator: indicator("afw")
  };
}

const scatterOf = (count: number, gap = false): ScatterData => ({
  areas: areasOf(count),
  x: valuesOf(count, 1).map((value, i) => (gap && i === 0 ? Number.NaN : value)),
  y: valuesOf(count, 2),
  xAxis: { title: "stand in 2014", signed: true, decimals: 3 },
  yAxis: { title: "verandering tot 2024", signed: true, decimals: 3 },
  ...(count > 2 ? { line: { intercept: 0.1, slope: -0.2 } } : {}),
  selected: count > 1 ? [{ place: 1, colour: "#0072b2" }] : [],
  summary: "made"
});

function moversOf(count: number): MoversData {
  const [before, after] = [valuesOf(count, 3), valuesOf(count, 4)];
  const mover = (i: number) => ({
    ...(areasOf(count)[i] ?? { code: code("WK051801"), name: "" }),
    before: before[i] ?? 0,
    after: after[i] ?? 0,
    change: (after[i] ?? 0) - (before[i] ?? 0),
    few: i === 1,
    colour: i === 0 ? "#0072b2" : undefined
  });
  const order = before.map((_, i) => i).sort((a, b) => mover(b).change - mover(a).change);
  return {
    from: 2014,
    to: 2024,
    risers: order
      .filter((i) => mover(i).change > 0)
      .slice(0, 10)
      .map(mover),
    fallers: order
      .filter((i) => mover(i).change < 0)
      .reverse()
      .slice(0, 10)
      .map(mover),
    codes: areasOf(count).map((area) => area.code),
    before,
    after,
    selected: [],
    indicator: indicator("afw")
  };
}

const contributionsOf = (values: readonly number[], start: number): ContributionsData => ({
  start: { label: `${long} 2014`, value: start },
  end: { label: `${long} 2024`, value: start + values.reduce((sum, value) => sum + value, 0) },
  steps: values.map((value, i) => ({ id: `part${i}`, label: `Overlast en onveiligheid ${i} (hoger = veiliger)`, value })),
  decimals: 3,
  summary: ""
});

const transitionsOf = (counts: readonly number[]): TransitionsData => ({
  from: 2014,
  to: 2024,
  classes: 3,
  counts: Uint32Array.from(counts),
  flows: [0, 1, 2].map((own) => {
    const start = [0, 1, 2].reduce((sum, other) => sum + (counts[own * 3 + other] ?? 0), 0);
    const end = [0, 1, 2].reduce((sum, other) => sum + (counts[other * 3 + own] ?? 0), 0);
    const stayed = counts[own * 3 + own] ?? 0;
    return { start, end, outflow: start - stayed, inflow: end - stayed, net: end - start };
  }),
  names: ["Zwak", "Voldoende", "Uitstekend"],
  colours: ["#111111", "#222222", "#333333"]
});

const nothing = () => undefined;
const quiet = { hovered: undefined, onHover: nothing, onToggle: nothing };
const pictures: readonly (readonly [string, ReactNode, number])[] = [
  ["spread of 44", <SpreadChart key="a" data={spreadOf(44)} label="spread" {...quiet} />, 1],
  ["spread with a gap", <SpreadChart key="b" data={spreadOf(44, years, true)} label="spread" {...quiet} />, 1],
  ["spread of none", <SpreadChart key="c" data={spreadOf(0)} label="spread" {...quiet} />, 1],
  ["spread of one area and one year", <SpreadChart key="d" data={spreadOf(1, [2024])} label="spread" {...quiet} />, 1],
  ["spread of 3,284", <SpreadChart key="e" data={spreadOf(3284)} label="spread" {...quiet} />, 1],
  ["scatter of 44", <ScatterChart key="f" data={scatterOf(44)} label="scatter" onBrush={nothing} {...quiet} />, 1],
  ["scatter with a gap", <ScatterChart key="g" data={scatterOf(44, true)} label="scatter" onBrush={nothing} {...quiet} />, 1],
  ["scatter of none", <ScatterChart key="h" data={scatterOf(0)} label="scatter" onBrush={nothing} {...quiet} />, 1],
  ["scatter of one", <ScatterChart key="i" data={scatterOf(1)} label="scatter" onBrush={nothing} {...quiet} />, 1],
  ["movers of 44", <MoversChart key="j" data={moversOf(44)} {...quiet} />, 0],
  ["movers of none", <MoversChart key="k" data={moversOf(0)} {...quiet} />, 0],
  ["contributions", <ContributionsChart key="l" data={contributionsOf([0.1, -0.2, 0.05, 0, 0.3], -0.4)} />, 0],
  ["contributions of nothing", <ContributionsChart key="m" data={contributionsOf([], 0)} />, 0],
  [
    "transitions",
    <TransitionsChart key="n" data={transitionsOf([2, 1, 0, 0, 3, 4, 0, 0, 5])} onCell={nothing} label="moves" />,
    2
  ],
  [
    "transitions of nobody",
    <TransitionsChart key="o" data={transitionsOf([0, 0, 0, 0, 0, 0, 0, 0, 0])} onCell={nothing} label="moves" />,
    1
  ]
];

describe.each(languages)("in %s", async (language) => {
  const i18n = await createI18n(language);
  const texts = textsOf(i18n);
  test.each(pictures)("%s: nothing undefined, missing or untranslated shows", (_, picture, stops) => {
    const markup = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{picture}</I18nextProvider>);
    expect(markup).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|charts[:.]/);
    expect(markup.match(/tabindex="0"/gi) ?? []).toHaveLength(stops);
  });

  test("labels do not lie over each other, on a phone, a laptop and a beamer", () => {
    for (const [width, textSize] of [
      [320, 12],
      [640, 12],
      [1600, 24]
    ] as const) {
      const size = { width, height: textSize * 30, textSize };
      const spread = spreadLayout(spreadOf(44), size, texts);
      expectApart([
        ...spread.years.flatMap(({ label }) => label ?? []),
        ...spread.stripRules.map(({ label }) => label),
        ...spread.lineRules.map(({ label }) => label)
      ]);
      const scatter = scatterLayout(scatterOf(44), size, texts);
      expectApart([...scatter.columns, ...scatter.rows].map(({ label }) => label));
      const movers = moversLayout(moversOf(44), size, texts);
      expectApart([...movers.years, ...movers.rules.map(({ label }) => label)]);
      const waterfall = contributionsLayout(contributionsOf([0.1, -0.2, 0.05, 0, 0.3], -0.4), size, texts);
      expectApart(waterfall.bars.flatMap(({ name, value }) => [name, value]));
      for (const { value } of waterfall.bars) {
        expect(edgesOf(value)[0]).toBeGreaterThanOrEqual(0);
        expect(edgesOf(value)[1]).toBeLessThanOrEqual(width);
      }
    }
  });

  test("tables have a row for each that is drawn", () => {
    expect(spreadTable(spreadOf(44), texts).rows).toHaveLength(years.length);
    expect(scatterTable(scatterOf(44), texts).rows).toHaveLength(44);
    expect(contributionsTable(contributionsOf([0.1, 0.2], 0), texts).rows).toHaveLength(4);
    const movers = moversOf(44);
    expect(moversTable(movers, movers.risers, texts).rows).toHaveLength(movers.risers.length);
  });

  test("the spread's sentence has the figures of both years, or says that there are too few", () => {
    expect(spreadSummary(spreadOf(44), texts)).toMatch(
      language === "nl" ? /0,200 in 2002, 0,280 in 2024/ : /0\.200 in 2002, 0\.280 in 2024/
    );
    expect(spreadSummary(spreadOf(1), texts)).toBe(texts.t("charts:spread.none"));
  });
});

function expectApart(labels: readonly Label[]): void {
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1)) {
      const [left, right] = edgesOf(a);
      const [otherLeft, otherRight] = edgesOf(b);
      const isBeside = right <= otherLeft || otherRight <= left;
      const isAbove = Math.abs(a.y - b.y) >= ((a.height + b.height) / 2) * 0.7;
      expect(isBeside || isAbove, `“${a.text}” lies over “${b.text}”`).toBe(true);
    }
}

test("a waterfall ends where it says: every bar begins where the last one ended", async () => {
  const texts = textsOf(await createI18n("nl"));
  const data = contributionsOf([0.1, -0.2, 0.05, 0.3], -0.4);
  const { bars } = contributionsLayout(data, { width: 800, textSize: 12 }, texts);
  const [start, ...rest] = bars;
  let at = start?.end ?? 0;
  for (const bar of rest.slice(0, -1)) {
    expect(Math.min(Math.abs(bar.left - at), Math.abs(bar.left + bar.width - at))).toBeLessThan(1.01);
    at = bar.end;
  }
  expect(bars.at(-1)?.end).toBeCloseTo(at, 6);
});

test("a line is broken where a value is missing", () => {
  expect(
    brokenLine([
      [0, 1],
      [1, 2],
      [2, Number.NaN],
      [3, 4]
    ])
  ).toBe("M0,1L1,2M3,4");
});

test("the nearest area in a year, and dots by place, direction and rectangle", async () => {
  const texts = textsOf(await createI18n("en"));
  const spread = spreadOf(44);
  const strip = spreadLayout(spread, { width: 700, height: 400, textSize: 12 }, texts);
  const place = 7;
  expect(nearestPlace(spread, strip, 3, strip.y(spread.values[3]?.[place] ?? 0))).toBe(place);
  const layout = scatterLayout(scatterOf(44), { width: 700, height: 400, textSize: 12 }, texts);
  const [x, y] = [layout.centres[place * 2] ?? 0, layout.centres[place * 2 + 1] ?? 0];
  expect(nearestDot(layout, x, y, 5)).toBe(place);
  expect(nearestDot(layout, -500, -500, 5)).toBeUndefined();
  expect(dotsWithin(layout, { left: x - 0.1, right: x + 0.1, top: y - 0.1, bottom: y + 0.1 })).toEqual([place]);
  expect(dotsWithin(layout, { left: 0, right: 700, top: 0, bottom: 400 })).toHaveLength(44);
  const right = dotTowards(layout, place, 1, 0);
  if (right !== undefined) expect(layout.centres[right * 2]).toBeGreaterThan(x);
});
