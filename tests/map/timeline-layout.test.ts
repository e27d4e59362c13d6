import { expect, test } from "vitest";
import { timelineMarks } from "../../src/map/timeline-layout.ts";

const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];

test("years stand on the axis in proportion to time, not one step per measurement", () => {
  const places = timelineMarks(years, 600).map(({ place }) => place);
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(1);
  expect(places[1]).toBeCloseTo(6 / 22, 12);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(3 * ((places[4] ?? 0) - (places[3] ?? 0)), 12);
});

test.each([280, 300, 390, 600, 1200])("labels do not overlap on an axis of %d pixels", (width) => {
  const marks = timelineMarks(years, width);
  for (const [i, { place, label }] of marks.entries()) {
    const before = marks[i - 1];
    if (!before) continue;
    const half = (text: string) => (text.length === 4 ? 30 : 19) / 2;
    expect((place - before.place) * width).toBeGreaterThanOrEqual(half(label) + half(before.label));
  }
});

test("where years lie close, those with figures keep their labels and no two labels overlap", () => {
  const both = [...years, 2015, 2023].sort();
  const marks = timelineMarks(both, 300, [2015, 2023]);
  const told = marks.filter(({ label }) => label !== "");
  expect(told.map(({ year }) => year)).toEqual(expect.arrayContaining([2015, 2023]));
  expect(marks).toHaveLength(11);
  for (const [i, { place }] of told.entries())
    if (i > 0) expect((place - (told[i - 1]?.place ?? 0)) * 300).toBeGreaterThanOrEqual(19);
  expect(timelineMarks(years, 300).every(({ label }) => label !== "")).toBe(true);
});

test("one year alone stands in the middle", () => {
  expect(timelineMarks([2024], 300)).toEqual([{ year: 2024, place: 0.5, label: "2024" }]);
});
