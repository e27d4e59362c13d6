import { describe, expect, test } from "vitest";
import {
  clustersFigures,
  clustersTitle,
  differenceSubject,
  gapTitle,
  movesNote,
  movesTitle,
  partsTitle
} from "../../src/i18n/finding-chapters.ts";
import type { ClustersFinding, GapFinding, MovesFinding, PartsFinding } from "../../src/model/finding-chapters.ts";
import { bothWays, wordsIn } from "./finding-words.ts";

const nan = Number.NaN;

describe("a group beside the others", () => {
  const gap = (other: object): GapFinding => ({
    kind: "gap",
    from: 2002,
    to: 2024,
    members: 3,
    before: -0.28,
    after: -0.38,
    size: "larger",
    p: 0.01,
    isShown: true,
    ...other
  });
  const title = (finding: GapFinding, group: string | undefined = "Zuidwest") =>
    bothWays((words) => gapTitle(finding, group, words));

  test.each([
    [
      {},
      "De afstand van Zuidwest tot de andere wijken werd groter: van −0,280 naar −0,380",
      "The distance of Zuidwest from the other wijken became larger: from −0.280 to −0.380"
    ],
    [
      { size: "smaller", after: -0.1 },
      "De afstand van Zuidwest tot de andere wijken werd kleiner: van −0,280 naar −0,100",
      "The distance of Zuidwest from the other wijken became smaller: from −0.280 to −0.100"
    ],
    [
      { size: "crossed", after: 0.1 },
      "Zuidwest ging van onder naar boven de andere wijken: van −0,280 naar +0,100",
      "Zuidwest went from below to above the other wijken: from −0.280 to +0.100"
    ],
    [
      { size: "crossed", before: 0.1, after: -0.1 },
      "Zuidwest ging van boven naar onder de andere wijken: van +0,100 naar −0,100",
      "Zuidwest went from above to below the other wijken: from +0.100 to −0.100"
    ],
    [
      { size: "same", after: -0.28 },
      "De afstand van Zuidwest tot de andere wijken bleef gelijk: −0,280",
      "The distance of Zuidwest from the other wijken stayed the same: −0.280"
    ]
  ])("%j", (other, nl, en) => {
    expect(title(gap(other))).toEqual([nl, en]);
  });

  test("what cannot be shown is not called larger, smaller or crossed", () => {
    for (const size of ["larger", "smaller", "crossed"]) {
      expect(title(gap({ size, p: 0.3, isShown: false }))[0]).toBe(
        "De afstand van Zuidwest tot de andere wijken is niet aantoonbaar veranderd: van −0,280 naar −0,380"
      );
      expect(title(gap({ size, p: nan, isShown: false }))[1]).toContain("(cannot be tested)");
    }
  });
  test("a group without a name, no group, no figures", () => {
    expect(bothWays((words) => gapTitle(gap({}), undefined, words))[0]).toContain("De afstand van de groep tot");
    expect(bothWays((words) => gapTitle(gap({ size: "crossed", after: 0.1 }), undefined, words))[0]).toMatch(
      /^De groep ging van onder/
    );
    expect(title({ kind: "none", reason: "no-group" })[0]).toBe("Kies een groep om met de andere wijken te vergelijken");
    expect(title({ kind: "none", reason: "no-figures" })[1]).toBe("There are no figures of this group in both years");
  });
});

describe("the parts of a figure", () => {
  const names = ["fysieke omgeving", "veiligheid", "samenhang", "voorzieningen", "woningen"];
  const parts = (other: object = {}): PartsFinding => ({
    kind: "parts",
    total: 0.2,
    along: [{ part: 3, value: 0.099 }, { part: 4, value: 0.08 }, { part: 1, value: 0.05 }], // biome-ignore format: list
    against: [{ part: 2, value: -0.029 }],
    isWithinBand: false,
    ...other
  });
  const title = (finding: PartsFinding, kind: "level" | "change" | "difference" = "change") =>
    bothWays((words) => partsTitle(finding, { subject: "A", kind, partName: (part) => names[part] ?? "?" }, words));

  test("mostly the largest, with what runs against it", () => {
    expect(title(parts())).toEqual([
      "A: vooral voorzieningen (+0,099), woningen en veiligheid; samenhang (−0,029) ging daartegen in",
      "A: mostly voorzieningen (+0.099), woningen and veiligheid; samenhang (−0.029) ran against it"
    ]);
  });
  test("of a level or a difference it stands on the other side", () => {
    for (const kind of ["level", "difference"] as const)
      expect(title(parts({ isWithinBand: true }), kind)[0]).toBe(
        "A: vooral voorzieningen (+0,099), woningen en veiligheid, met samenhang (−0,029) daartegenover"
      );
  });
  test("nothing against it", () => {
    expect(title(parts({ against: [] }))[0]).toBe("A: vooral voorzieningen (+0,099), woningen en veiligheid");
  });
  test("a change within the band is none, though its parts may outweigh each other", () => {
    expect(title(parts({ isWithinBand: true }))).toEqual([
      "A bleef vrijwel gelijk: voorzieningen (+0,099) tegenover samenhang (−0,029)",
      "A hardly changed: voorzieningen (+0.099) against samenhang (−0.029)"
    ]);
    expect(title(parts({ isWithinBand: true, against: [] }))[0]).toBe("A bleef vrijwel gelijk");
  });
  test("no parts, and two areas compared", () => {
    expect(title({ kind: "none" })[0]).toBe("De onderdelen zijn er niet voor deze jaren");
    expect(title(parts({ along: [] }))[0]).toBe("De onderdelen zijn er niet voor deze jaren");
    expect(bothWays((words) => differenceSubject("A", "B", words))).toEqual(["A vergeleken met B", "A compared with B"]);
  });
  test("no part is called a cause", () => {
    for (const text of title(parts())) expect(text).not.toMatch(/door|dankzij|because|due|thanks/);
  });
});

describe("where like lies beside like", () => {
  const pattern = (other: object = {}): ClustersFinding => ({
    kind: "pattern",
    year: 2024,
    n: 43,
    i: 0.552,
    expected: -0.024,
    p: 0.001,
    reading: "alike",
    ...other
  });
  const title = (finding: ClustersFinding) => bothWays((words) => clustersTitle(finding, words));
  test.each([
    [{}, "Hoge en lage wijken liggen bij elkaar in 2024", "High and low wijken lie together in 2024"],
    [
      { reading: "unlike" },
      "Hoge en lage wijken liggen juist door elkaar in 2024",
      "High and low wijken lie among each other in 2024"
    ],
    [
      { reading: "not-shown" },
      "Dat hoge en lage wijken bij elkaar liggen, is niet aangetoond in 2024",
      "It is not demonstrated that high and low wijken lie together in 2024"
    ],
    [
      { before: { year: 2002, i: 0.5, reading: "alike" } },
      "Hoge en lage wijken liggen in 2024 bij elkaar, net als in 2002",
      "High and low wijken lie together in 2024, as they did in 2002"
    ],
    [
      { before: { year: 2002, i: 0.1, reading: "not-shown" } },
      "Hoge en lage wijken liggen bij elkaar in 2024",
      "High and low wijken lie together in 2024"
    ]
  ])("%j", (other, nl, en) => {
    expect(title(pattern(other))).toEqual([nl, en]);
  });
  test("its figures, and that the difference between years is not tested", () => {
    const before = { year: 2002, i: 0.5, reading: "alike" };
    expect(bothWays((words) => clustersFigures(pattern({ before }), words))).toEqual([
      "Moran's I +0,55 in 2024 (bij toeval verwacht −0,02; p = 0,001); in 2002 was dat +0,50; het verschil is niet getoetst",
      "Moran's I +0.55 in 2024 (expected by chance −0.02; p = 0.001); it was +0.50 in 2002; the difference is not tested"
    ]);
    expect(clustersFigures(pattern(), wordsIn("nl"))).not.toContain("getoetst");
  });
  test("nothing found", () => {
    expect(title({ kind: "none", reason: "no-figures" })[0]).toBe("Over de ligging van hoog en laag valt hier niets te zeggen");
    expect(clustersFigures({ kind: "none", reason: "no-figures" }, wordsIn("nl"))).toBeUndefined();
  });
});

describe("who went to another class", () => {
  const moves = (up: number, down: number): MovesFinding => ({
    kind: "moves",
    from: 2002,
    to: 2024,
    n: 43,
    up,
    down,
    same: 43 - up - down
  });
  test.each([
    [21, 3, "21 wijken gingen naar een hogere klasse, 3 naar een lagere", "21 wijken went to a higher class, 3 to a lower one"],
    [1, 3, "1 wijk ging naar een hogere klasse, 3 naar een lagere", "1 wijk went to a higher class, 3 to a lower one"],
    [
      21,
      0,
      "21 van de 43 wijken gingen naar een hogere klasse, geen naar een lagere",
      "21 of the 43 wijken went to a higher class, none to a lower one"
    ],
    [
      1,
      0,
      "1 van de 43 wijken ging naar een hogere klasse, geen naar een lagere",
      "1 of the 43 wijken went to a higher class, none to a lower one"
    ],
    [
      0,
      3,
      "3 van de 43 wijken gingen naar een lagere klasse, geen naar een hogere",
      "3 of the 43 wijken went to a lower class, none to a higher one"
    ],
    [
      0,
      1,
      "1 van de 43 wijken ging naar een lagere klasse, geen naar een hogere",
      "1 of the 43 wijken went to a lower class, none to a higher one"
    ],
    [0, 0, "Geen van de 43 wijken veranderde van klasse", "None of the 43 wijken changed class"]
  ])("%i up and %i down", (up, down, nl, en) => {
    expect(bothWays((words) => movesTitle(moves(up, down), words))).toEqual([nl, en]);
  });
  test("and who stayed; of one year nobody went", () => {
    expect(movesNote(moves(21, 3), wordsIn("nl"))).toBe("19 van de 43 bleven in hun klasse");
    expect(movesNote({ kind: "none", reason: "one-year" }, wordsIn("nl"))).toBeUndefined();
    expect(movesTitle({ kind: "none", reason: "one-year" }, wordsIn("nl"))).toContain("cijfers van één jaar");
  });
});
