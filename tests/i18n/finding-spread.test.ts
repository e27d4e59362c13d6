import { describe, expect, test } from "vitest";
import { spreadBasis, spreadHeadline } from "../../src/i18n/finding-spread.ts";
import type { FindingWords } from "../../src/i18n/finding-words.ts";
import type { SpreadFinding } from "../../src/model/finding.ts";
import type { OwnFileIndicator } from "../../src/model/indicator.ts";
import { bothWays, liveability, wordsIn } from "./finding-words.ts";

const verdict = (other: Partial<Extract<SpreadFinding, { kind: "verdict" }>> = {}): SpreadFinding => ({
  kind: "verdict",
  verdict: "no-demonstrable-change",
  from: 2002,
  to: 2024,
  isLast: true,
  n: 43,
  leftOut: 1,
  measure: "sd",
  before: 0.2257,
  after: 0.2373,
  p: 0.3788,
  ...other
});
const headline = (finding: SpreadFinding, other: Partial<FindingWords> = {}) =>
  bothWays((words) => spreadHeadline(finding, words), other);

test.each([
  [
    "no-demonstrable-change",
    "De verschillen tussen de wijken van Den Haag zijn sinds 2002 niet aantoonbaar veranderd",
    "The differences between the wijken of The Hague have not demonstrably changed since 2002"
  ],
  [
    "smaller",
    "De verschillen tussen de wijken van Den Haag zijn sinds 2002 kleiner geworden",
    "The differences between the wijken of The Hague have become smaller since 2002"
  ],
  [
    "larger",
    "De verschillen tussen de wijken van Den Haag zijn sinds 2002 groter geworden",
    "The differences between the wijken of The Hague have become larger since 2002"
  ],
  [
    "same",
    "De verschillen tussen de wijken van Den Haag zijn sinds 2002 gelijk gebleven: alle wijken veranderden evenveel",
    "The differences between the wijken of The Hague have stayed the same since 2002: all wijken changed by the same"
  ],
  [
    "untested",
    "Of de verschillen tussen de wijken van Den Haag sinds 2002 zijn veranderd, is niet te toetsen",
    "Whether the differences between the wijken of The Hague have changed since 2002 cannot be tested"
  ]
] as const)("%s, since a year", (kind, nl, en) => {
  expect(headline(verdict({ verdict: kind }))).toEqual([nl, en]);
});

test.each([
  [
    "no-demonstrable-change",
    "zijn tussen 2002 en 2018 niet aantoonbaar veranderd",
    "did not demonstrably change between 2002 and 2018"
  ],
  ["smaller", "werden tussen 2002 en 2018 kleiner", "became smaller between 2002 and 2018"],
  ["larger", "werden tussen 2002 en 2018 groter", "became larger between 2002 and 2018"],
  ["same", "bleven tussen 2002 en 2018 gelijk", "stayed the same between 2002 and 2018"],
  ["untested", "tussen 2002 en 2018 veranderden, is niet te toetsen", "changed between 2002 and 2018 cannot be tested"]
] as const)("%s, between two years", (kind, nl, en) => {
  const [dutch, english] = headline(verdict({ verdict: kind, to: 2018, isLast: false }));
  expect(dutch).toContain(nl);
  expect(english).toContain(en);
});

describe("where", () => {
  test("a gemeente by its adjective, where the dataset gives one", () => {
    const place = {
      kind: "gemeente",
      name: { nl: "Den Haag", en: "The Hague" },
      adjective: { nl: "Haagse", en: "Hague" }
    } as const;
    expect(headline(verdict(), { place })[0]).toContain("tussen de Haagse wijken zijn");
  });
  test("the country, with its level", () => {
    expect(headline(verdict(), { place: { kind: "country" }, level: "gemeente" })).toEqual([
      "De verschillen tussen de gemeenten in Nederland zijn sinds 2002 niet aantoonbaar veranderd",
      "The differences between the municipalities of the Netherlands have not demonstrably changed since 2002"
    ]);
  });
  test("data of some gemeenten that have no name together", () => {
    expect(headline(verdict(), { place: { kind: "several" }, level: "buurt" })[0]).toContain(
      "tussen de buurten in deze gegevens"
    );
  });
});

describe("of what", () => {
  test("another indicator than the dataset's first is named, with a small letter unless it is an abbreviation", () => {
    const homes = { ...liveability, name: { nl: "WOZ-waarde", en: "Home value" } };
    expect(headline(verdict(), { indicator: homes, isPrimary: false })[0]).toContain(
      "De verschillen in WOZ-waarde tussen de wijken"
    );
    expect(headline(verdict(), { indicator: homes, isPrimary: false })[1]).toContain(
      "The differences in home value between the wijken"
    );
  });
  test("a reader's own name stays as it was written", () => {
    const { sources: _, theme: __, ...facts } = liveability;
    const own: OwnFileIndicator = {
      ...facts,
      name: { nl: "Energie A", en: "Energie A" },
      own: { fileName: "energie.csv", sha256: "", added: "2026-11-30" }
    };
    expect(headline(verdict(), { indicator: own, isPrimary: false })[0]).toContain("De verschillen in Energie A tussen");
  });
});

test("no figures, no such measure, too few areas", () => {
  expect(headline({ kind: "none", reason: "no-figures" })).toEqual([
    "Geen cijfers over leefbaarheid (totaal) voor de wijken van Den Haag",
    "No figures on liveability (total) for the wijken of The Hague"
  ]);
  expect(headline({ kind: "none", reason: "no-measure" })[0]).toBe("Deze maat voor verschillen bestaat niet voor deze cijfers");
  expect(headline({ kind: "too-few", n: 2, from: 2002, to: 2024 })).toEqual([
    "Te weinig wijken met cijfers in 2002 en 2024 voor een uitspraak over verschillen (2)",
    "Too few wijken with figures in 2002 and 2024 to say anything of differences (2)"
  ]);
});

describe("one year", () => {
  const one = (other: Partial<Extract<SpreadFinding, { kind: "one-year" }>> = {}): SpreadFinding => ({
    kind: "one-year",
    year: 2024,
    n: 43,
    highest: [0, 1, 2, 3].map((area) => ({ area, value: 0.535 - area / 10 })),
    lowest: [4, 5].map((area) => ({ area, value: -0.31 + (area - 4) / 100 })),
    p10: -0.222,
    median: 0.1,
    p90: 0.417,
    few: 0,
    ...other
  });

  test("says between what eight of ten lie, and who is highest and lowest, three of each", () => {
    expect(headline(one())).toEqual([
      "Acht van de tien wijken van Den Haag liggen in 2024 tussen −0,22 en +0,42",
      "Eight in ten wijken of The Hague lie between −0.22 and +0.42 in 2024"
    ]);
    expect(spreadBasis(one(), "none", wordsIn("nl"))).toBe(
      "Het hoogst: A (+0,54), B (+0,44) en C (+0,34). Het laagst: E (−0,31) en F (−0,30). Er zijn cijfers van één jaar, dus over verandering zeggen ze niets."
    );
    expect(spreadBasis(one(), "none", wordsIn("en"))).toContain("There are figures of one year, so they say nothing of change.");
  });
  test("of another indicator than the dataset's first says which", () => {
    const other = { isPrimary: false, indicator: { ...liveability, name: { nl: "WOZ-waarde", en: "Home value" } } };
    expect(headline(one(), other)).toEqual([
      "WOZ-waarde: acht van de tien wijken van Den Haag liggen in 2024 tussen −0,22 en +0,42",
      "Home value: eight in ten wijken of The Hague lie between −0.22 and +0.42 in 2024"
    ]);
    const only = { n: 1, highest: [{ area: 2, value: 0.1 }], lowest: [] };
    expect(headline(one(only), other)[0]).toBe("WOZ-waarde: C: +0,100 in 2024");
  });
  test("chosen of several is told apart from the only one", () => {
    expect(spreadBasis(one(), "none", wordsIn("nl"), false)).toContain("U koos één jaar: kies een ander beginjaar");
    expect(spreadBasis(one(), "none", wordsIn("en"), false)).toContain("One year is chosen");
  });
  test("of fewer than ten from where to where", () => {
    expect(headline(one({ n: 6 }))).toEqual([
      "Wijken van Den Haag in 2024: van −0,31 tot +0,54",
      "Wijken of The Hague in 2024: from −0.31 to +0.54"
    ]);
  });
  test("of one area its figure, of areas that are all alike the one figure", () => {
    const only = { n: 1, highest: [{ area: 2, value: 0.1 }], lowest: [] };
    expect(headline(one(only))[0]).toBe("C: +0,100 in 2024");
    expect(spreadBasis(one(only), "none", wordsIn("nl"))).toBe(
      "Er zijn cijfers van één jaar, dus over verandering zeggen ze niets."
    );
    const alike = { p10: 0.1, p90: 0.1, highest: [{ area: 0, value: 0.1 }], lowest: [{ area: 1, value: 0.1 }] };
    expect(headline(one(alike))[0]).toBe("Alle wijken van Den Haag hebben in 2024 hetzelfde cijfer: +0,100");
  });
});

describe("what it rests on", () => {
  test("the measure in both years, how many areas, and the test", () => {
    expect(bothWays((words) => spreadBasis(verdict(), "none", words))).toEqual([
      "Standaardafwijking, ongewogen: 0,226 in 2002, 0,237 in 2024 (43 wijken; toets op de ongewogen standaardafwijking: p = 0,379).",
      "Standard deviation, unweighted: 0.226 in 2002, 0.237 in 2024 (43 wijken; test of the unweighted standard deviation: p = 0.379)."
    ]);
  });
  test("a p below a thousandth is called that", () => {
    expect(spreadBasis(verdict({ p: 0.00001 }), "none", wordsIn("nl"))).toContain("p < 0,001");
  });
  test("of few areas, that only a large change shows", () => {
    expect(spreadBasis(verdict({ n: 9 }), "none", wordsIn("nl"))).toContain(
      "Bij 9 wijken is alleen een grote verandering aan te tonen."
    );
    expect(spreadBasis(verdict({ n: 10 }), "none", wordsIn("nl"))).not.toContain("grote verandering");
  });
  test("what is not tested has no p", () => {
    for (const kind of ["same", "untested"] as const)
      expect(spreadBasis(verdict({ verdict: kind, p: Number.NaN }), "none", wordsIn("nl"))).not.toMatch(/p [=<]|NaN/);
  });
  test("on a ratio scale the spread beside the mean, untested; a measure without a unit has its own digits", () => {
    const whole = { indicator: { ...liveability, decimals: 0, signed: false, scale: "ratio" } as const };
    const text = spreadBasis(
      verdict({ measure: "gini", before: 0.1234, after: 0.2, relative: { before: 0.31, after: 0.28 } }),
      "population",
      wordsIn("nl", whole)
    );
    expect(text).toContain("Gini-coëfficiënt, gewogen naar inwoners: 0,123 in 2002, 0,200 in 2024");
    expect(text).toContain(
      "Vergeleken met het gemiddelde ging de standaardafwijking van 0,310 naar 0,280 (variatiecoëfficiënt, niet getoetst)."
    );
  });
  test("where there is no verdict there is nothing to rest on", () => {
    expect(spreadBasis({ kind: "none", reason: "no-figures" }, "none", wordsIn("nl"))).toBe("");
    expect(spreadBasis({ kind: "too-few", n: 2, from: 2002, to: 2024 }, "none", wordsIn("nl"))).toBe("");
  });
});
