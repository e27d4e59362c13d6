import { expect, test } from "vitest";
import { areaSentence } from "../../src/i18n/finding-area.ts";
import type { FindingWords } from "../../src/i18n/finding-words.ts";
import { classSchemes } from "../../src/model/classes.ts";
import type { AreaFinding } from "../../src/model/finding.ts";
import { bothWays } from "./finding-words.ts";

type Found = Extract<AreaFinding, { kind: "area" }>;
const scheme = classSchemes["leefbaarometer-total"];
const course = { from: 2002, to: 2024, start: -0.211, end: -0.23, tendency: "same" } as const;
const found = (other: Partial<Found> = {}): AreaFinding => ({
  kind: "area",
  area: 0,
  year: 2024,
  value: -0.2297,
  classes: 9,
  hasFewInhabitants: false,
  ...other
});
const say = (finding: AreaFinding, official: string | undefined = "'s-Gravenhage", other: Partial<FindingWords> = {}) =>
  bothWays((words) => areaSentence(finding, scheme, official, words), other);

test("all that is known, with the gemeente under the name that people use", () => {
  const all = found({
    classNumber: 4,
    inGemeente: { rank: 40, of: 43 },
    inAll: { rank: 3001, of: 3248 },
    course: { ...course, last: { tendency: "up", since: 2012, isTurn: true } },
    gemeente: { value: 0.112, isOwn: true }
  });
  expect(say(all, "'s-Gravenhage", { place: { kind: "country" } })).toEqual([
    "A had in 2024 het cijfer −0,230, klasse Zwak (4 van 9), rang 40 van 43 in Den Haag, rang 3.001 van 3.248 in Nederland. Sinds 2012 stijgt het. Het ligt 0,342 onder het gemiddelde van de wijken van Den Haag (eigen berekening).",
    "A had the figure −0.230 in 2024, class Weak (4 of 9), rank 40 of 43 in The Hague, rank 3,001 of 3,248 in the Netherlands. It has been going up since 2012. It lies 0.342 below the mean of the wijken of The Hague (own calculation)."
  ]);
});

test("a value alone", () => {
  expect(say(found())).toEqual(["A had in 2024 het cijfer −0,230.", "A had the figure −0.230 in 2024."]);
});

test("a class without a name of its own is not told: the legend has its bounds", () => {
  const own = { id: "made", bounds: [0], official: false };
  const [dutch] = bothWays((words) => areaSentence(found({ classNumber: 1, classes: 2 }), own, undefined, words));
  expect(dutch).toBe("A had in 2024 het cijfer −0,230.");
});

test("going down, or steady within the band without a turning point", () => {
  expect(say(found({ course: { ...course, last: { tendency: "down", since: 2018, isTurn: true } } }))[0]).toContain(
    "Sinds 2018 daalt het."
  );
  expect(say(found({ course }))).toEqual([
    "A had in 2024 het cijfer −0,230. Sinds 2002 is het vrijwel gelijk gebleven.",
    "A had the figure −0.230 in 2024. It has hardly changed since 2002."
  ]);
  expect(say(found({ course: { ...course, to: 2020 } }))[0]).toBe("A had in 2024 het cijfer −0,230.");
});

test("beside the gemeente: above, below, equal to the last digit shown; its own figure or a mean", () => {
  const beside = (value: number, isOwn: boolean, official?: string) =>
    say(found({ value, gemeente: { value: 0.1, isOwn } }), official);
  expect(beside(0.2, false, "Delft")[0]).toContain("Het ligt 0,100 boven het cijfer van Delft.");
  expect(beside(0.1002, false, "Delft")[0]).toContain("Het is gelijk aan het cijfer van Delft.");
  expect(bothWays((words) => areaSentence(found({ gemeente: { value: 0.1, isOwn: true } }), scheme, "", words))[0]).toContain(
    "onder het gemiddelde van de wijken van de gemeente (eigen berekening)"
  );
});

test("seen from the gemeente the value is the distance, and it is not told twice", () => {
  const other = { reference: { kind: "gemeente", isOwn: false } } as const;
  expect(say(found({ gemeente: { value: 0, isOwn: false } }), "Delft", other)[0]).toBe("A had in 2024 het cijfer −0,230.");
});

test("in data of some gemeenten the rank is among all of them; a gemeente without a name is called that", () => {
  const ranks = found({ inGemeente: { rank: 2, of: 5 }, inAll: { rank: 3, of: 9 } });
  expect(bothWays((words) => areaSentence(ranks, scheme, undefined, words), { place: { kind: "several" } })[0]).toContain(
    "rang 2 van 5 in de gemeente, rang 3 van alle 9."
  );
});

test("few inhabitants are told of", () => {
  expect(say(found({ hasFewInhabitants: true }))[0]).toContain("Er wonen weinig mensen: het cijfer kan sterk schommelen.");
});

test("no figure, with the year that has one; no such area", () => {
  expect(say({ kind: "missing", area: 0, year: 2024, known: 2020 })).toEqual([
    "A heeft geen cijfer in 2024; wel in 2020.",
    "A has no figure in 2024; it has one in 2020."
  ]);
  expect(say({ kind: "missing", area: 0, year: 2024 })[0]).toBe("A heeft geen cijfer in 2024.");
  expect(say({ kind: "no-area", area: 99, year: 2024 })).toEqual(["", ""]);
});
