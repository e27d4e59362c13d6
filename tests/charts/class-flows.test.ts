import { expect, test } from "vitest";
import { classFlowsLayout } from "../../src/charts/transitions/class-flows-layout.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { transitionsCases } from "../gallery/transitions-cases.ts";

const nl = textsOf(await createI18n("nl"));
const size = { width: 460, height: 200, textSize: 12 };
const data = transitionsCases.normal.data(nl);
const layout = classFlowsLayout(data, size, nl);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("both columns are as high as each other, and each block as high as it has areas", () => {
  const [left, right] = [...new Set(layout.blocks.map(({ x }) => x))].map((x) => layout.blocks.filter((one) => one.x === x));
  const [a, b] = [left, right].map((blocks) => sum((blocks ?? []).map(({ height }) => height)));
  expect(a).toBeCloseTo(b ?? 0, 0);
  const unit = (a ?? 0) / sum(data.flows.map(({ start }) => start));
  for (const { number, height } of left ?? []) expect(height).toBeCloseTo((data.flows[number - 1]?.start ?? 0) * unit, 0);
  for (const { number, height } of right ?? []) expect(height).toBeCloseTo((data.flows[number - 1]?.end ?? 0) * unit, 0);
});

test("there is a flow for every move that somebody made, up, down or along", () => {
  const moves = [...data.counts].flatMap((count, cell) => (count > 0 ? [cell] : []));
  expect(layout.flows.map(({ from, to }) => (from - 1) * data.classes + to - 1).sort((a, b) => a - b)).toEqual(moves);
  for (const { from, to, kind } of layout.flows) expect(kind).toBe(to > from ? "up" : to < from ? "down" : "same");
});

test("every block has its class and number beside it, and no label leaves the picture", () => {
  expect(layout.names).toHaveLength(layout.blocks.length);
  for (const { x, width, anchor } of layout.names) {
    expect(anchor === "end" ? x - width : x).toBeGreaterThanOrEqual(0);
    expect(anchor === "end" ? x : x + width).toBeLessThanOrEqual(size.width);
  }
});
