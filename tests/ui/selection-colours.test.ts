import { describe, expect, test } from "vitest";
import { maximumSelection } from "../../src/model/selection.ts";
import { changeColoursOf, classColours, clusterColours } from "../../src/ui/class-colours.ts";
import { selectionColour, selectionColours } from "../../src/ui/selection-colours.ts";
import { contrastOnWhite, difference } from "./colour-difference.ts";
import { visions } from "./colour-vision.ts";

const firstSix = selectionColours.slice(0, 6);

/** Every two of some colours, by their places. */
const pairsOf = (colours: readonly string[]) =>
  colours.flatMap((one, i) => colours.slice(i + 1).map((other, j) => ({ one, other, places: `${i + 1} and ${i + j + 2}` })));

test("there are as many as areas can be selected, and each is a colour", () => {
  expect(selectionColours).toHaveLength(maximumSelection);
  for (const colour of selectionColours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  expect([0, 11, 12].map(selectionColour)).toEqual([selectionColours[0], selectionColours[11], selectionColours[0]]);
});

test("any two of the twelve are at least 10 apart", () => {
  for (const { one, other, places } of pairsOf(selectionColours))
    expect(difference(one, other, "normal"), places).toBeGreaterThanOrEqual(10);
});

describe.each(visions.filter((vision) => vision !== "normal"))("with %s", (vision) => {
  test("any two of the first six are at least 10 apart, where 6 would do", () => {
    for (const { one, other, places } of pairsOf(firstSix))
      expect(difference(one, other, vision), places).toBeGreaterThanOrEqual(10);
  });

  test("any two of the twelve are at least 5 apart, which is why the later ones need a number and a dash", () => {
    const least = Math.min(...pairsOf(selectionColours).map(({ one, other }) => difference(one, other, vision)));
    expect(least).toBeGreaterThanOrEqual(5);
    expect(least).toBeLessThan(10);
  });
});

test("each has at least 3:1 on white", () => {
  for (const colour of selectionColours) expect(contrastOnWhite(colour), colour).toBeGreaterThanOrEqual(3);
});

test("none is a colour that means something else: of a class, of change, of a cluster", () => {
  const others = new Set<string>([
    ...classColours["leefbaarometer-total"],
    ...classColours["leefbaarometer-dimension"],
    ...changeColoursOf({ direction: "higher-is-better" }),
    ...clusterColours
  ]);
  for (const colour of selectionColours)
    for (const other of others) expect(difference(colour, other, "normal"), `${colour} and ${other}`).toBeGreaterThanOrEqual(8);
});
