import { describe, expect, test } from "vitest";
import { changeCounts, changeTitle, moversTitle, trendsTitle, yearTitle } from "../../src/i18n/finding-pictures.ts";
import { type FindingReference, type FindingWords, findingSubtitle, namesText } from "../../src/i18n/finding-words.ts";
import type { ChangeFinding, SeriesCourse, TrendsFinding, YearFinding } from "../../src/model/finding.ts";
import { bothWays, liveability, wordsIn } from "./finding-words.ts";

const plain = {
  ...liveability,
  signed: false,
  decimals: 0,
  unit: { nl: "m³", en: "m³" },
  name: { nl: "Gasverbruik", en: "Gas use" }
};

describe("a map of one year", () => {
  const title = (finding: YearFinding, other: Partial<FindingWords> = {}) =>
    bothWays((words) => yearTitle(finding, words), other);
  const sides = (above: number, below: number, n = 43): YearFinding => ({ kind: "sides", year: 2024, n, above, below });

  test.each([
    [29, 14, "29 van de 43 wijken liggen boven het landelijk ijkpunt", "29 of the 43 wijken lie above the national benchmark"],
    [14, 29, "29 van de 43 wijken liggen onder het landelijk ijkpunt", "29 of the 43 wijken lie below the national benchmark"],
    [43, 0, "Alle 43 wijken liggen boven het landelijk ijkpunt", "All 43 wijken lie above the national benchmark"],
    [0, 43, "Alle 43 wijken liggen onder het landelijk ijkpunt", "All 43 wijken lie below the national benchmark"],
    [
      21,
      21,
      "Evenveel wijken liggen boven als onder het landelijk ijkpunt: 21 van de 43",
      "As many wijken lie above the national benchmark as below: 21 of the 43"
    ],
    [0, 0, "Alle 43 wijken liggen precies op het landelijk ijkpunt", "All 43 wijken lie exactly at the national benchmark"],
    [1, 0, "1 van de 43 wijken ligt boven het landelijk ijkpunt", "1 of the 43 wijken lies above the national benchmark"],
    [0, 1, "1 van de 43 wijken ligt onder het landelijk ijkpunt", "1 of the 43 wijken lies below the national benchmark"]
  ])("%i above and %i below", (above, below, nl, en) => {
    expect(title(sides(above, below))).toEqual([nl, en]);
  });

  test.each([
    [{ kind: "country" }, "het gemiddelde van alle wijken"],
    [{ kind: "gemeente", isOwn: false }, "het cijfer van hun gemeente"],
    [{ kind: "gemeente", isOwn: true }, "het gemiddelde van hun gemeente"],
    [{ kind: "set" }, "het gemiddelde van de groep"],
    [{ kind: "set", name: { nl: "Zuidwest", en: "South-west" } }, "het gemiddelde van Zuidwest"]
  ] as const)("follows the reference %j", (reference: FindingReference, nl) => {
    expect(title(sides(29, 14), { reference })[0]).toBe(`29 van de 43 wijken liggen boven ${nl}`);
    expect(findingSubtitle(wordsIn("nl", { reference }), 2024)).toBe(
      `Leefbaarheid (totaal), wijken van Den Haag, 2024, ten opzichte van ${nl}`
    );
  });

  test("a benchmark of other data than Leefbaarometer's is named as they name it", () => {
    const indicator = { ...liveability, classes: { id: "made", bounds: [0], official: false } };
    expect(title(sides(29, 14), { indicator })[0]).toContain("boven het ijkpunt (vaste landelijke referentie)");
  });

  test("without a reference from where to where, in the figures' own digits", () => {
    const range = {
      kind: "range",
      year: 2024,
      n: 43,
      lowest: { area: 0, value: 812 },
      highest: { area: 1, value: 2345 },
      few: 0
    } as const;
    const words = { indicator: plain, reference: { kind: "none" } } as const;
    expect(title(range, words)).toEqual(["Gasverbruik: van 812 in A tot 2.345 in B", "Gas use: from 812 in A to 2,345 in B"]);
    expect(findingSubtitle(wordsIn("nl", words), 2024)).toBe("Gasverbruik (m³), wijken van Den Haag, 2024");
    // Sides without a reference to name have no sentence: the plain title.
    expect(title(sides(1, 2), words)).toEqual(["Gasverbruik per wijk", "Gas use by wijk"]);
  });

  test("one area, all alike, and none", () => {
    expect(title({ kind: "one-area", year: 2024, area: 0, value: 0.1 })).toEqual(["A: +0,100 in 2024", "A: +0.100 in 2024"]);
    expect(title({ kind: "alike", year: 2024, n: 3, value: 0.1 })).toEqual([
      "Alle 3 wijken hebben hetzelfde cijfer: +0,100",
      "All 3 wijken have the same figure: +0.100"
    ]);
    expect(title({ kind: "none", year: 2024 })).toEqual([
      "Geen cijfers over leefbaarheid (totaal) in 2024",
      "No figures on liveability (total) in 2024"
    ]);
  });
});

describe("change", () => {
  const change = (up: number, down: number, same: number, other: object = {}): ChangeFinding => ({
    kind: "change",
    from: 2002,
    to: 2024,
    band: 0.0392,
    n: up + down + same,
    up,
    down,
    same,
    few: 0,
    ...other
  });
  const title = (finding: ChangeFinding, other: Partial<FindingWords> = {}) =>
    bothWays((words) => changeTitle(finding, words), other);

  test.each([
    [29, 5, 9, "Twee van de drie wijken gingen vooruit", "Two in three wijken improved"],
    [5, 29, 9, "Twee van de drie wijken gingen achteruit", "Two in three wijken declined"],
    [22, 11, 11, "De helft van de wijken ging vooruit", "Half of the wijken improved"],
    [33, 5, 6, "Drie van de vier wijken gingen vooruit", "Three in four wijken improved"],
    [33, 33, 34, "Een op de drie wijken bleef vrijwel gelijk", "One in three wijken hardly changed"],
    [26, 10, 7, "26 van de 43 wijken gingen vooruit", "26 of the 43 wijken improved"],
    [6, 2, 3, "6 van de 11 wijken gingen vooruit", "6 of the 11 wijken improved"],
    [43, 0, 0, "Alle 43 wijken gingen vooruit", "All 43 wijken improved"],
    [0, 0, 43, "Alle 43 wijken bleven vrijwel gelijk", "All 43 wijken hardly changed"],
    [5, 8, 30, "De meeste wijken bleven vrijwel gelijk: 30 van de 43", "Most wijken hardly changed: 30 of the 43"],
    [15, 15, 3, "Evenveel wijken gingen vooruit als achteruit: 15 van de 33", "As many wijken improved as declined: 15 of the 33"]
  ])("%i up, %i down, %i the same", (up, down, same, nl, en) => {
    expect(title(change(up, down, same))).toEqual([nl, en]);
  });

  test("a fraction is no further from the truth than one in a hundred", () => {
    for (let up = 12; up <= 100; up++) {
      const [dutch = ""] = title(change(up, 0, 100 - up));
      const named = /^(Een op de vier|Een op de drie|De helft|Twee van de drie|Drie van de vier)/.exec(dutch)?.[0];
      const share = {
        "Een op de vier": 25,
        "Een op de drie": 100 / 3,
        "De helft": 50,
        "Twee van de drie": 200 / 3,
        "Drie van de vier": 75
      }[named ?? ""];
      if (share !== undefined) expect(Math.abs(share - Math.max(up, 100 - up))).toBeLessThanOrEqual(1);
    }
  });

  test("where lower is better to fall is to improve, where neither is they rose and fell", () => {
    const lower = { indicator: { ...liveability, direction: "lower-is-better" } as const };
    expect(title(change(5, 26, 12), lower)[0]).toBe("26 van de 43 wijken gingen vooruit");
    const neutral = { indicator: { ...liveability, direction: "neutral" } as const };
    expect(title(change(26, 5, 12), neutral)[0]).toBe("26 van de 43 wijken stegen");
    expect(title(change(15, 15, 3), neutral)[0]).toBe("Evenveel wijken stegen als daalden: 15 van de 33");
  });

  test("another reference than the data's own is named", () => {
    expect(title(change(26, 5, 12), { reference: { kind: "gemeente", isOwn: false } })[0]).toBe(
      "26 van de 43 wijken gingen vooruit ten opzichte van het cijfer van hun gemeente"
    );
  });

  test("the counts name the band", () => {
    expect(bothWays((words) => changeCounts(change(29, 5, 9), words))).toEqual([
      "29 stegen en 5 daalden meer dan 0,039; 9 bleven daarbinnen",
      "29 rose and 5 fell by more than 0.039; 9 stayed within that"
    ]);
    expect(changeCounts({ kind: "none", reason: "one-year" }, wordsIn("nl"))).toBeUndefined();
  });

  test("nothing to compare is told as that", () => {
    expect(title({ kind: "none", reason: "one-year" })[0]).toBe(
      "Over verandering valt niets te zeggen: er zijn cijfers van één jaar"
    );
    expect(title({ kind: "none", reason: "no-figures" })[1]).toBe(
      "No figures on liveability (total) for the wijken of The Hague"
    );
  });

  describe("who changed most", () => {
    const [riser, faller] = [{ area: 0, value: 0.2145 }, { area: 1, value: -0.1737 }]; // biome-ignore format: pair
    const maximum = (other: object) => bothWays((words) => moversTitle(change(29, 5, 9, other), words));
    test.each([
      [
        { riser, faller },
        "A steeg het meest (+0,215), B daalde het meest (−0,174)",
        "A rose most (+0.215), B fell most (−0.174)"
      ],
      [
        { riser },
        "A steeg het meest (+0,215); geen wijk daalde meer dan 0,039",
        "A rose most (+0.215); no wijk fell by more than 0.039"
      ],
      [
        { faller },
        "B daalde het meest (−0,174); geen wijk steeg meer dan 0,039",
        "B fell most (−0.174); no wijk rose by more than 0.039"
      ],
      [{}, "Geen wijk veranderde meer dan 0,039", "No wijk changed by more than 0.039"]
    ])("%j", (other, nl, en) => {
      expect(maximum(other)).toEqual([nl, en]);
    });
    test("areas with few inhabitants that were not looked at are told of", () => {
      expect(maximum({ riser, faller, few: 2 })[0]).toBe(
        "A steeg het meest (+0,215), B daalde het meest (−0,174) (zonder 2 met weinig inwoners)"
      );
    });
    test("of one year nobody changed", () => {
      expect(moversTitle({ kind: "none", reason: "one-year" }, wordsIn("nl"))).toContain("cijfers van één jaar");
    });
  });
});

describe("lines through the years", () => {
  const title = (finding: TrendsFinding) => bothWays((words) => trendsTitle(finding, words));
  const band = (before: number, after: number): TrendsFinding => ({
    kind: "band",
    from: 2002,
    to: 2024,
    n: 43,
    leftOut: 1,
    before,
    after
  });
  const course = (area: number, other: Partial<SeriesCourse> = {}) => ({
    area,
    from: 2002,
    to: 2024,
    start: -0.412,
    end: -0.197,
    tendency: "up" as const,
    ...other
  });
  const areas = (...courses: ReturnType<typeof course>[]): TrendsFinding => ({ kind: "areas", courses, without: 0 });

  test.each([
    [0.5242, 0.6389, "liep op van 0,524 naar 0,639 (43 wijken)", "went up from 0.524 to 0.639 (43 wijken)"],
    [0.6389, 0.5242, "liep terug van 0,639 naar 0,524 (43 wijken)", "went down from 0.639 to 0.524 (43 wijken)"],
    [0.5241, 0.5242, "bleef 0,524 (43 wijken)", "stayed at 0.524 (43 wijken)"]
  ])("the band from %d to %d", (before, after, nl, en) => {
    expect(title(band(before, after))).toEqual([
      `Het verschil tussen de hoogste en de laagste tiende ${nl}`,
      `The gap between the highest and the lowest tenth ${en}`
    ]);
  });

  const since = (tendency: "up" | "down", year: number) => ({ last: { tendency, since: year, isTurn: true } });
  test.each([
    [{}, "A steeg van −0,412 naar −0,197", "A rose from −0.412 to −0.197"],
    [since("up", 2002), "A steeg van −0,412 naar −0,197", "A rose from −0.412 to −0.197"],
    [since("up", 2014), "A steeg van −0,412 naar −0,197, sinds 2014 omhoog", "A rose from −0.412 to −0.197, going up since 2014"],
    [
      since("down", 2020),
      "A steeg van −0,412 naar −0,197, maar sinds 2020 omlaag",
      "A rose from −0.412 to −0.197, but going down since 2020"
    ],
    [
      { tendency: "down" as const, ...since("up", 2020) },
      "A daalde van −0,412 naar −0,197, maar sinds 2020 omhoog",
      "A fell from −0.412 to −0.197, but going up since 2020"
    ],
    [
      { tendency: "same" as const, ...since("down", 2012) },
      "A bleef vrijwel gelijk: van −0,412 naar −0,197, sinds 2012 omlaag",
      "A hardly changed: from −0.412 to −0.197, going down since 2012"
    ]
  ])("one area: %j", (other, nl, en) => {
    expect(title(areas(course(0, other)))).toEqual([nl, en]);
  });

  test("several by how they went, no more than three names each", () => {
    const down = { tendency: "down" as const };
    expect(title(areas(course(0), course(1, down), course(2, { tendency: "same" }), course(3)))).toEqual([
      "A en D stegen; B daalde; C bleef vrijwel gelijk",
      "A and D rose; B fell; C hardly changed"
    ]);
    expect(title(areas(...[0, 1, 2, 3, 4].map((area) => course(area))))[0]).toBe("A, B, C en nog 2 stegen");
  });

  test("where there is nothing to find the plain title stands", () => {
    for (const reason of ["one-year", "too-few"] as const)
      expect(title({ kind: "none", reason })).toEqual(["Leefbaarheid (totaal) per wijk", "Liveability (total) by wijk"]);
    expect(title({ kind: "none", reason: "no-figures" })[0]).toContain("Geen cijfers over");
  });
});

test("the line under a title: what, where, when, compared with what", () => {
  expect(findingSubtitle(wordsIn("nl"), 2002, 2024)).toBe(
    "Leefbaarheid (totaal), wijken van Den Haag, 2002–2024, ten opzichte van het landelijk ijkpunt"
  );
  expect(findingSubtitle(wordsIn("en", { place: { kind: "country" } }), 2024, 2002)).toBe(
    "Liveability (total), wijken of the Netherlands, 2002–2024, compared with the national benchmark"
  );
  const noUnit = { ...liveability, signed: false, unit: { nl: "", en: "" } };
  expect(
    findingSubtitle(wordsIn("nl", { indicator: noUnit, reference: { kind: "none" }, place: { kind: "several" } }), 2024)
  ).toBe("Leefbaarheid (totaal), wijken in deze gegevens, 2024");
});

test("names up to so many, then how many more", () => {
  const { texts } = wordsIn("nl");
  expect(namesText(["A"], 3, texts)).toBe("A");
  expect(namesText(["A", "B", "C"], 3, texts)).toBe("A, B en C");
  expect(namesText(["A", "B", "C", "D"], 2, texts)).toBe("A, B en nog 2");
});
