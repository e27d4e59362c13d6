import { describe, expect, test } from "vitest";
import { stripCell, stripNote, stripTitle } from "../../src/i18n/finding-strip.ts";
import { bothWays, wordsIn } from "./finding-words.ts";

describe("the strip of verdicts", () => {
  const none = { verdict: "no-demonstrable-change", familyVerdict: "no-demonstrable-change" } as const;
  const picked = { verdict: "larger", familyVerdict: "no-demonstrable-change" } as const;
  const certain = { verdict: "smaller", familyVerdict: "smaller" } as const;
  const strip = (cells: readonly (typeof none | typeof picked | typeof certain)[], family = 40) => ({
    to: 2024,
    family,
    permutations: 9_999,
    cells
  });
  const titles = (cells: Parameters<typeof strip>[0]) => bothWays(({ texts }) => stripTitle(strip(cells), texts));

  test("nothing anywhere; something that does not hold for all; something that does", () => {
    expect(titles([none, none])).toEqual([
      "Welk beginjaar en welke maat u ook kiest: tot 2024 zijn de verschillen niet aantoonbaar veranderd",
      "Whichever first year and measure you choose: the differences have not demonstrably changed up to 2024"
    ]);
    expect(titles([none, picked])[0]).toBe(
      "Rekening houdend met alle 40 vergelijkingen zijn de verschillen tot 2024 niet aantoonbaar veranderd"
    );
    expect(titles([certain, picked])[0]).toContain("zijn de verschillen tot 2024 1 keer kleiner en 0 keer groter geworden");
    expect(stripTitle(strip([], 0), wordsIn("nl").texts)).toBe(
      "Of de verschillen zijn veranderd, is met deze cijfers niet te toetsen"
    );
  });
  test("one by one, and how they were tested", () => {
    const note = stripNote(strip([none, picked, picked]), wordsIn("nl").texts);
    expect(note).toContain("Los bekeken: 0 keer kleiner, 2 keer groter.");
    expect(note).toContain("9.999 willekeurige verwisselingen");
  });
  test("the words in its cells", () => {
    const words = (["smaller", "larger", "no-demonstrable-change", "undefined"] as const).map((verdict) =>
      stripCell(verdict, wordsIn("nl").texts)
    );
    expect(words).toEqual(["kleiner", "groter", "niet aantoonbaar", "niet te toetsen"]);
  });
});
