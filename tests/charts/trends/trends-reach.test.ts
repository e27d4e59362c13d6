import { beforeAll, expect, test } from "vitest";
import { type TrendsLayout, trendsLayout } from "../../../src/charts/trends/trends-layout.ts";
import { seriesAt, yearAt } from "../../../src/charts/trends/trends-pointer.ts";
import { walk } from "../../../src/charts/trends/trends-walk.ts";
import { createI18n } from "../../../src/i18n/i18n.ts";
import { textsOf } from "../../../src/i18n/texts.ts";
import { hague, years } from "./hague.ts";

let layout: TrendsLayout;
beforeAll(async () => {
  layout = trendsLayout(hague("36", "01"), { width: 900, height: 400, textSize: 12 }, textsOf(await createI18n("nl")));
});

test("the pointer reads the nearest measured year, and none beside the plot", () => {
  const x = (year: number) => layout.years.find((tick) => tick.year === year)?.x ?? Number.NaN;
  expect(yearAt(layout, x(2008) + 5)).toBe(2008);
  expect(yearAt(layout, (x(2002) + x(2008)) / 2 - 1)).toBe(2002);
  expect(yearAt(layout, (x(2002) + x(2008)) / 2 + 1)).toBe(2008);
  expect(yearAt(layout, 2)).toBeUndefined();
  expect(yearAt(layout, 899)).toBeUndefined();
});

test("a line is met on its dots, between them and on its label, but not across a gap or far away", () => {
  const moerwijk = layout.lines.find(({ series }) => series.id === "WK051836");
  const [a, b] = moerwijk?.dots ?? [];
  const label = layout.labels?.find(({ series }) => series.id === "WK051836");
  if (!a || !b || !label) throw new Error("the case has a line and a label");
  expect(seriesAt(layout, a.x, a.y)).toBe("WK051836");
  expect(seriesAt(layout, (a.x + b.x) / 2, (a.y + b.y) / 2 + 4)).toBe("WK051836");
  expect(seriesAt(layout, label.x + 5, label.y)).toBe("WK051836");
  expect(seriesAt(layout, (a.x + b.x) / 2, layout.plot.bottom)).toBeUndefined();
  const oostduinen = layout.lines.find(({ series }) => series.id === "WK051801");
  const last = oostduinen?.dots.at(-1);
  expect(last?.year).toBe(2020);
  expect(seriesAt(layout, layout.plot.right - 20, last?.y ?? 0)).toBeUndefined();
});

const order = ["high", "middle", "low"];

test("left and right walk the measured years and stop at the ends", () => {
  expect(walk("ArrowLeft", { year: 2012 }, years, order)).toEqual({ year: 2008 });
  expect(walk("ArrowRight", { year: 2012, series: "low" }, years, order)).toEqual({ year: 2014, series: "low" });
  expect(walk("ArrowRight", { year: 2024 }, years, order)).toEqual({ year: 2024 });
  expect(walk("Home", { year: 2012 }, years, order)).toEqual({ year: 2002 });
  expect(walk("End", { year: 2012 }, years, order)).toEqual({ year: 2024 });
});

test("down begins at the highest line, up at the lowest, and both stop at the ends", () => {
  expect(walk("ArrowDown", { year: 2012 }, years, order)?.series).toBe("high");
  expect(walk("ArrowUp", { year: 2012 }, years, order)?.series).toBe("low");
  expect(walk("ArrowDown", { year: 2012, series: "high" }, years, order)?.series).toBe("middle");
  expect(walk("ArrowDown", { year: 2012, series: "low" }, years, order)?.series).toBe("low");
  expect(walk("ArrowUp", { year: 2012, series: "high" }, years, order)?.series).toBe("high");
});

test("without lines there is nothing to emphasise, and other keys keep their own meaning", () => {
  expect(walk("ArrowDown", { year: 2012 }, years, [])).toEqual({ year: 2012 });
  expect(walk("Tab", { year: 2012 }, years, order)).toBeUndefined();
  expect(walk("PageDown", { year: 2012 }, years, order)).toBeUndefined();
});
