import { expect, test } from "vitest";
import { FiguresOnScreen } from "../../src/dialogs/proof/figures-on-screen.ts";
import type { ComputedFigures } from "../../src/dialogs/proof/recipe.ts";

const made = (values: readonly number[]): ComputedFigures => ({
  name: "spread",
  parameters: {},
  table: { columns: [{ name: "sd", kind: "real", description: { nl: "", en: "" }, values }] }
});

/** What the store answers, as far as it has answered. */
function asking(onScreen: FiguresOnScreen, name = "spread") {
  const own = new AbortController();
  const told: unknown[] = [];
  const answer = onScreen.figuresOf(name, own.signal).then(
    (figures) => void told.push(figures),
    (reason) => void told.push(reason)
  );
  return { told, answer, stop: () => own.abort(new Error("stopped")) };
}
const aMoment = () => new Promise((resolve) => setImmediate(resolve));

test("figures are given when the view is there, up to date, and has them", async () => {
  const onScreen = new FiguresOnScreen();
  onScreen.expect(["spread"]);
  const { told, answer } = asking(onScreen);
  onScreen.offer("spread", "pending");
  onScreen.settle(true);
  await aMoment();
  expect(told).toEqual([]);
  onScreen.offer("spread", () => made([1]));
  await answer;
  expect(told).toEqual([made([1])]);
  expect(asking(onScreen).told).toEqual([]);
});

test("what is offered by a view that is not up to date yet, is not taken", async () => {
  const onScreen = new FiguresOnScreen();
  onScreen.expect(["spread"]);
  onScreen.settle(false);
  const takeBack = onScreen.offer("spread", () => made([1]));
  const { told, answer } = asking(onScreen);
  await aMoment();
  expect(told).toEqual([]);
  takeBack();
  onScreen.offer("spread", () => made([2]));
  onScreen.settle(true);
  await answer;
  expect(told).toEqual([made([2])]);
});

test("nobody waits for figures that the view on screen does not compute, does not have, or has no rows of", async () => {
  const onScreen = new FiguresOnScreen();
  onScreen.expect(["change"]);
  const unknown = asking(onScreen);
  await unknown.answer;
  onScreen.expect(["spread", "moran"]);
  onScreen.settle(true);
  onScreen.offer("moran", "none");
  onScreen.offer("spread", () => made([]));
  const [none, empty] = [asking(onScreen, "moran"), asking(onScreen)];
  await Promise.all([none.answer, empty.answer]);
  expect([unknown.told, none.told, empty.told]).toEqual([[undefined], [undefined], [undefined]]);
});

test("who waits is told when another view comes, and can stop", async () => {
  const onScreen = new FiguresOnScreen();
  onScreen.expect(["spread"]);
  const [left, stopped] = [asking(onScreen), asking(onScreen)];
  stopped.stop();
  await stopped.answer;
  expect(stopped.told).toEqual([new Error("stopped")]);
  onScreen.expect([]);
  await left.answer;
  expect(left.told).toEqual([undefined]);
});
