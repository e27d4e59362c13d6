import { expect, test } from "vitest";
import { edgesOf, type Label, lineHeight } from "../../src/charts/label.ts";
import type { Point } from "../../src/charts/line-path.ts";
import { languages } from "../../src/model/local-text.ts";
import { gallery } from "./gallery.ts";
import { renderingIn } from "./rendered.tsx";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the letters of a text take: less than the line they stand on. */
function boxOf(label: Label, air = 0): Box {
  const [left, right] = edgesOf(label);
  const half = label.height / lineHeight / 2;
  return { left: left - air, right: right + air, top: label.y - half - air, bottom: label.y + half + air };
}

const slack = 0.05;
const areApart = (a: Box, b: Box) =>
  a.right <= b.left + slack || b.right <= a.left + slack || a.bottom <= b.top + slack || b.bottom <= a.top + slack;

/** Whether a line between two points runs through a box (Liang and Barsky 1984). */
function crosses([x1, y1]: Point, [x2, y2]: Point, { left, right, top, bottom }: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1]
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** The radius of a dot, in sizes of the text. */
const dot = 0.26;

const sizes = [
  { width: 320, textSize: 12 },
  { width: 366, textSize: 12 },
  { width: 640, textSize: 12 },
  { width: 736, textSize: 12 },
  // a phone and the halves of a laptop, with the text that they have
  { width: 358, textSize: 16 },
  { width: 525, textSize: 14 },
  { width: 683, textSize: 14 },
  { width: 1600, textSize: 24 }
];

const cases = gallery.flatMap(({ chart, cases }) => cases.map((one) => [`${chart.id}: ${one.title}`, chart, one] as const));
const texts = await Promise.all(languages.map(async (language) => (await renderingIn(language)).texts));

/** What lies where, in every language at every size. */
function* pictures(chart: (typeof cases)[number][1], one: (typeof cases)[number][2]) {
  for (const own of texts) {
    const data = one.data(own);
    for (const size of sizes)
      yield {
        ...size,
        where: `${own.language} ${size.width}`,
        ink: chart.ink(data, { ...size, height: chart.height(size, data) }, own)
      };
  }
}

test.each(cases)("%s: no text lies over another", (_, chart, one) => {
  for (const { ink, where } of pictures(chart, one)) {
    const labels = ink.labels.filter(({ text }) => text !== "");
    const overlaps = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (areApart(boxOf(a), boxOf(b)) ? [] : [`${where}: “${a.text}” and “${b.text}”`]))
    );
    expect(overlaps).toEqual([]);
  }
});

test.each(cases)("%s: no text leaves the picture", (_, chart, one) => {
  for (const { ink, where, width } of pictures(chart, one))
    for (const label of ink.labels) {
      const { left, right, top } = boxOf(label);
      expect(left, `${where}: ${label.text}`).toBeGreaterThanOrEqual(-slack);
      expect(right, `${where}: ${label.text}`).toBeLessThanOrEqual(width + slack);
      expect(top, `${where}: ${label.text}`).toBeGreaterThanOrEqual(-slack);
    }
});

test.each(cases)("%s: no line or dot lies on the words of the 0", (_, chart, one) => {
  for (const { ink, where, textSize } of pictures(chart, one)) {
    if (!ink.zero) continue;
    const box = boxOf(ink.zero, textSize * dot);
    for (const piece of ink.lines ?? [])
      for (const [i, point] of piece.entries())
        expect(crosses(point, piece[i + 1] ?? point, box), `${where}: ${ink.zero.text} at ${point}`).toBe(false);
  }
});

test("the words of the 0 are there to be tested, and so are lines near them", () => {
  const withZero = cases.filter(([, chart, one]) => [...pictures(chart, one)].some(({ ink }) => ink.zero && ink.lines?.length));
  expect(withZero.map(([, { id }]) => id)).toEqual(expect.arrayContaining(["trends", "gap"]));
  expect(crosses([0, 0], [10, 10], { left: 4, right: 6, top: 4, bottom: 6 })).toBe(true);
  expect(crosses([0, 0], [10, 0], { left: 4, right: 6, top: 4, bottom: 6 })).toBe(false);
  expect(crosses([5, 5], [5, 5], { left: 4, right: 6, top: 4, bottom: 6 })).toBe(true);
});
