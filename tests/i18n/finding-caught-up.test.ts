import { describe, expect, test } from "vitest";
import { caughtUpSentence, caughtUpTitle, tailsFigures, tailsSentence } from "../../src/i18n/finding-caught-up.ts";
import { marked, phraseOf, plainText } from "../../src/i18n/phrase.ts";
import type { CaughtUpFinding, Course, Tendency } from "../../src/model/finding.ts";
import { bothWays, liveability, wordsIn } from "./finding-words.ts";

type Split = Extract<CaughtUpFinding, { kind: "split" }>;
const named = (areas: readonly number[]) => areas.map((area) => ({ area, value: 0 }));
const split = (other: Partial<Split> = {}): Split => ({
  kind: "split",
  from: 2002,
  to: 2024,
  n: 43,
  end: "lowest",
  isJudged: true,
  quarter: 11,
  caughtUp: 5,
  ahead: named([0, 1, 2]),
  behind: named([3, 4]),
  aheadCourse: "better",
  behindCourse: "same-or-worse",
  mean: 0.0724,
  meanTendency: "up",
  ...other
});
const sentence = (other: Partial<Split> = {}) => bothWays((words) => plainText(caughtUpSentence(split(other), words)));

describe("who came closer", () => {
  test("some did, others did not, beside the mean", () => {
    expect(sentence()).toEqual([
      "A, B en C liepen in; D en E bleven vrijwel gelijk of daalden, terwijl een wijk gemiddeld 0,07 steeg.",
      "A, B and C caught up; D and E hardly changed or fell, while a wijk rose by 0.07 on average."
    ]);
  });
  test("one each", () => {
    expect(sentence({ ahead: named([0]), behind: named([1]), behindCourse: "worse" })).toEqual([
      "A liep in; B daalde, terwijl een wijk gemiddeld 0,07 steeg.",
      "A caught up; B fell, while a wijk rose by 0.07 on average."
    ]);
  });
  test("all did, or none", () => {
    expect(sentence({ behind: [] })[0]).toBe("A, B en C liepen in, terwijl een wijk gemiddeld 0,07 steeg.");
    expect(sentence({ ahead: [], behindCourse: "better" })[0]).toBe(
      "D en E stegen minder dan gemiddeld, terwijl een wijk gemiddeld 0,07 steeg."
    );
  });
  test("nobody may be named: the mean alone", () => {
    expect(sentence({ ahead: [], behind: [] })).toEqual(["Een wijk steeg gemiddeld 0,07.", "A wijk rose by 0.07 on average."]);
  });
  test("the mean rose, fell, or hardly moved", () => {
    expect(sentence({ meanTendency: "down", mean: -0.3 })[0]).toContain("terwijl een wijk gemiddeld 0,30 daalde.");
    expect(sentence({ meanTendency: "same", mean: -0.012 })[0]).toContain(
      "terwijl een wijk gemiddeld vrijwel gelijk bleef (−0,01)."
    );
  });
});

const courses: readonly Course[] = ["better", "same-or-better", "same", "same-or-worse", "worse", "mixed"];

test.each([
  ["better", "liepen in", "stegen minder dan gemiddeld"],
  ["same-or-better", "liepen in", "stegen minder dan gemiddeld of bleven vrijwel gelijk"],
  ["same", "bleven vrijwel gelijk", "bleven vrijwel gelijk"],
  ["same-or-worse", "bleven vrijwel gelijk of daalden minder dan gemiddeld", "bleven vrijwel gelijk of daalden"],
  ["worse", "daalden minder dan gemiddeld", "daalden"],
  ["mixed", "kwamen dichter bij het gemiddelde", "kwamen niet dichter bij het gemiddelde"]
] as const)("those ahead and those behind moved %s", (course, ahead, behind) => {
  const [dutch] = sentence({ aheadCourse: course, behindCourse: course });
  expect(dutch).toContain(`A, B en C ${ahead}; D en E ${behind}, `);
});

test("where those ahead fell too, nobody says that they rose or caught up", () => {
  for (const course of ["same-or-worse", "worse"] as const)
    for (const text of sentence({ aheadCourse: course, meanTendency: "down", mean: -0.3 }))
      expect((text ?? "").split(";")[0]).not.toMatch(/steeg|stegen|liep|rose|caught/);
});

test("where lower is better the words turn: to fall is better", () => {
  const lower = { end: "highest", aheadCourse: "better", behindCourse: "better", meanTendency: "down", mean: -0.3 } as const;
  expect(sentence(lower)[0]).toBe(
    "A, B en C liepen in; D en E daalden minder dan gemiddeld, terwijl een wijk gemiddeld 0,30 daalde."
  );
  expect(sentence({ ...lower, behindCourse: "worse" })[0]).toContain("D en E stegen,");
  expect(sentence({ ...lower, aheadCourse: "worse" })[0]).toContain("A, B en C stegen minder dan gemiddeld;");
});

test("where neither way is better nobody catches up: they rose more or less", () => {
  for (const course of courses)
    for (const text of sentence({ isJudged: false, aheadCourse: course, behindCourse: course }))
      expect(text).not.toMatch(/liep|caught|vooruit|achteruit|improve|decline/);
  expect(sentence({ isJudged: false, behindCourse: "better" })[0]).toBe(
    "A, B en C stegen meer dan gemiddeld; D en E stegen minder dan gemiddeld, terwijl een wijk gemiddeld 0,07 steeg."
  );
});

test("each name is marked with its area, and with how it moved only where that may be judged", () => {
  const tones = (finding: Split) =>
    caughtUpSentence(finding, wordsIn("nl")).flatMap(({ area, tone, text }) => (area === undefined ? [] : [[text, area, tone]]));
  expect(tones(split())).toEqual([
    ["A", 0, "better"],
    ["B", 1, "better"],
    ["C", 2, "better"],
    ["D", 3, "worse"],
    ["E", 4, "worse"]
  ]);
  expect(new Set(tones(split({ isJudged: false })).map(([, , tone]) => tone))).toEqual(new Set([undefined]));
});

test("a marked name comes out as it went in, whatever letters it has", () => {
  for (const name of ["A|B", "'t Zand, oost", "{{x}} (€)", ""]) {
    expect(phraseOf(`x ${marked(name, 7, "worse")} y`)).toEqual([
      { text: "x " },
      { text: name, area: 7, tone: "worse" },
      { text: " y" }
    ]);
    expect(plainText(phraseOf(marked(name, 7)))).toBe(name);
  }
  expect(phraseOf("")).toEqual([]);
});

describe("the ends", () => {
  const tail = (tendency: Tendency) => ({ before: -0.265, after: -0.212, tendency });
  const clause = (own: Tendency, other: Tendency, more: Partial<Split> = {}) =>
    bothWays((words) =>
      tailsSentence(
        split({ tails: { size: 10, own: tail(own), other: { before: 0.327, after: 0.428, tendency: other } }, ...more }),
        words
      )
    );

  test.each([
    ["up", "up", "De laagste wijken schoven op, maar de hoogste ook.", "The lowest wijken moved up, but so did the highest."],
    [
      "up",
      "same",
      "De laagste wijken stegen; de hoogste bleven vrijwel gelijk.",
      "The lowest wijken rose; the highest hardly changed."
    ],
    ["up", "down", "De laagste wijken stegen, de hoogste daalden.", "The lowest wijken rose, the highest fell."],
    [
      "same",
      "up",
      "De laagste wijken bleven vrijwel gelijk, de hoogste stegen.",
      "The lowest wijken hardly changed, the highest rose."
    ],
    [
      "same",
      "same",
      "De laagste wijken bleven vrijwel gelijk, en de hoogste ook.",
      "The lowest wijken hardly changed, and neither did the highest."
    ],
    [
      "same",
      "down",
      "De laagste wijken bleven vrijwel gelijk, de hoogste daalden.",
      "The lowest wijken hardly changed, the highest fell."
    ],
    ["down", "up", "De laagste wijken daalden, de hoogste stegen.", "The lowest wijken fell, the highest rose."],
    [
      "down",
      "same",
      "De laagste wijken daalden; de hoogste bleven vrijwel gelijk.",
      "The lowest wijken fell; the highest hardly changed."
    ],
    ["down", "down", "De laagste wijken daalden, maar de hoogste ook.", "The lowest wijken fell, but so did the highest."]
  ] as const)("%s and %s", (own, other, nl, en) => {
    expect(clause(own, other)).toEqual([nl, en]);
  });
  test("where neither way is better they rose, and where lower is better the highest come first", () => {
    expect(clause("up", "up", { isJudged: false })[0]).toBe("De laagste wijken stegen, maar de hoogste ook.");
    expect(clause("down", "down", { end: "highest" })[0]).toBe("De hoogste wijken daalden, maar de laagste ook.");
  });
  test("their figures, the lowest first in either case", () => {
    const figures = (end: Split["end"]) => {
      const [low, high] = [tail("up"), { before: 0.327, after: 0.428, tendency: "up" as const }];
      const tails = end === "lowest" ? { size: 10, own: low, other: high } : { size: 10, own: high, other: low };
      return bothWays((words) => tailsFigures(split({ end, tails }), words));
    };
    expect(figures("lowest")).toEqual([
      "Gemiddelde van de 10 laagste van elk jaar: −0,265 in 2002, −0,212 in 2024; van de 10 hoogste: +0,327 en +0,428.",
      "Mean of the 10 lowest of each year: −0.265 in 2002, −0.212 in 2024; of the 10 highest: +0.327 and +0.428."
    ]);
    expect(figures("highest")).toEqual(figures("lowest"));
  });
  test("with too few areas, or no finding, there are none", () => {
    expect(tailsSentence(split(), wordsIn("nl"))).toBeUndefined();
    expect(tailsFigures({ kind: "none", reason: "alike" }, wordsIn("nl"))).toBeUndefined();
  });
});

describe("the title", () => {
  const title = (other: Partial<Split>) => bothWays((words) => caughtUpTitle(split(other), words));
  test.each([
    [{}, "Van de 11 laagste wijken liepen er 5 in en 6 niet", "Of the 11 lowest wijken, 5 caught up and 6 did not"],
    [{ caughtUp: 11 }, "De 11 laagste wijken liepen alle in", "The 11 lowest wijken all caught up"],
    [{ caughtUp: 0 }, "Geen van de 11 laagste wijken liep in", "None of the 11 lowest wijken caught up"],
    [{ quarter: 1, caughtUp: 1 }, "De laagste wijk liep in", "The lowest wijk caught up"],
    [{ quarter: 1, caughtUp: 0 }, "De laagste wijk liep niet in", "The lowest wijk did not catch up"]
  ])("%j", (other, nl, en) => {
    expect(title(other)).toEqual([nl, en]);
  });
  test("where the mean itself got worse, or nobody may judge, they only came closer to it", () => {
    const closer = "Van de 11 laagste wijken kwamen er 5 dichter bij het gemiddelde en 6 niet";
    expect(title({ meanTendency: "down" })[0]).toBe(closer);
    expect(title({ isJudged: false })[0]).toBe(closer);
    expect(title({ end: "highest", meanTendency: "up" })[0]).toBe(closer.replace("laagste", "hoogste"));
    expect(title({ end: "highest", meanTendency: "down" })[0]).toContain("hoogste wijken liepen er 5 in");
    for (const other of [{ caughtUp: 11 }, { caughtUp: 0 }, { quarter: 1, caughtUp: 1 }, { quarter: 1, caughtUp: 0 }])
      for (const text of title({ ...other, meanTendency: "down" })) expect(text).not.toMatch(/liep|caught|catch/);
  });
});

test.each([
  ["no-figures", "Geen cijfers over leefbaarheid (totaal) voor de wijken van Den Haag"],
  ["one-year", "Over verandering valt niets te zeggen: er zijn cijfers van één jaar"],
  ["too-few", "Te weinig wijken met cijfers voor een uitspraak"],
  ["alike", "Alle wijken veranderden evenveel"]
] as const)("nothing found: %s", (reason, nl) => {
  expect(caughtUpTitle({ kind: "none", reason }, wordsIn("nl"))).toBe(nl);
  expect(plainText(caughtUpSentence({ kind: "none", reason }, wordsIn("nl")))).toBe(`${nl}.`);
});

test("a share changes by percentage points, other figures by their own digits", () => {
  const share = { indicator: { ...liveability, scale: "share", decimals: 1, unit: { nl: "%", en: "%" } } as const };
  expect(bothWays((words) => plainText(caughtUpSentence(split({ mean: 2.34 }), words)), share)).toEqual([
    expect.stringContaining("een wijk gemiddeld 2,3 procentpunt steeg"),
    expect.stringContaining("a wijk rose by 2.3 percentage points on average")
  ]);
});
