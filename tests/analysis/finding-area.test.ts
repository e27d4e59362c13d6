import { describe, expect, test } from "vitest";
import { classify } from "../../src/analysis/classify.ts";
import { areaFinding } from "../../src/analysis/finding-area.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { yearSlice } from "../../src/model/matrix.ts";
import { code } from "../state/made-dataset.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const nan = Number.NaN;

describe("of wijken of Den Haag in 2024", () => {
  const { matrix, years, names, at } = hague();
  const subject = { matrix, years, few: undefined, indicator: { direction: "higher-is-better", scale: "interval" } } as const;
  const gemeenten = names.map(() => code("GM0518"));
  const of = (name: string, year = 2024) =>
    areaFinding(subject, {
      area: at(name),
      year,
      band: 0.0392,
      classes: classify(yearSlice(matrix, year) ?? [], classSchemes["leefbaarometer-total"]),
      classCount: 9,
      gemeenten
    });

  test("Moerwijk is Zwak, 40th of 43, and rises since 2012", () => {
    expect(of("Moerwijk")).toMatchObject({
      kind: "area",
      value: -0.2297,
      classNumber: 4,
      classes: 9,
      inGemeente: { rank: 40, of: 43 },
      course: { last: { tendency: "up", since: 2012 } },
      gemeente: { isOwn: true }
    });
    expect("inAll" in of("Moerwijk")).toBe(false);
  });

  test("what came later does not count: in 2012 Moerwijk falls since 2002", () => {
    expect(of("Moerwijk", 2012)).toMatchObject({ course: { to: 2012, last: { tendency: "down", since: 2002 } } });
  });

  test("within the band no turning point is named", () => {
    const found = of("Loosduinen");
    if (found.kind !== "area") throw new Error(found.kind);
    expect(found.course).toMatchObject({ tendency: "same" });
    expect(found.course && "last" in found.course).toBe(false);
  });

  test("Oostduinen has no figure, and had one in 2020", () => {
    expect(of("Oostduinen")).toEqual({ kind: "missing", area: at("Oostduinen"), year: 2024, known: 2020 });
  });
});

const [hagueCode, delft] = [code("GM0518"), code("GM0503")];
const question = {
  area: 0,
  year: 2024,
  band: 0.1,
  classes: [2, 0, 1, 3],
  classCount: 5,
  gemeenten: [hagueCode, hagueCode, delft, delft]
};
const two = subjectOf([2014, 2024], [[1, 2, 3, 4], [5, 7, 9, nan]], { few: [1] }); // biome-ignore format: rows

test("among several gemeenten there is a rank in the own one and in all", () => {
  expect(areaFinding(two, question)).toMatchObject({ inGemeente: { rank: 2, of: 2 }, inAll: { rank: 3, of: 3 } });
});

test("the only one with a figure in its gemeente has no rank there, and no mean to stand beside", () => {
  const found = areaFinding(two, { ...question, area: 2 });
  expect("inGemeente" in found || "gemeente" in found).toBe(false);
  expect(found).toMatchObject({ inAll: { rank: 1, of: 3 } });
});

test("the published figure of the gemeente goes before the mean of its areas", () => {
  expect(areaFinding(two, question)).toMatchObject({ gemeente: { value: 6, isOwn: true } });
  expect(areaFinding(two, { ...question, published: 5.5 })).toMatchObject({ gemeente: { value: 5.5, isOwn: false } });
  expect(areaFinding(two, { ...question, published: nan })).toMatchObject({ gemeente: { isOwn: true } });
});

test("an area without a class has none, one with few inhabitants is marked", () => {
  const found = areaFinding(two, { ...question, area: 1 });
  expect("classNumber" in found).toBe(false);
  expect(found).toMatchObject({ hasFewInhabitants: true });
  expect(areaFinding(two, question)).toMatchObject({ classNumber: 2, hasFewInhabitants: false });
});

test("of one year there is a value and no course", () => {
  expect("course" in areaFinding(subjectOf([2024], [[1, 2]]), question)).toBe(false);
});

test("an area that is not there, and one that never had a figure", () => {
  expect(areaFinding(two, { ...question, area: 9 })).toEqual({ kind: "no-area", area: 9, year: 2024 });
  expect(areaFinding(two, { ...question, area: -1 })).toMatchObject({ kind: "no-area" });
  const never = subjectOf([2014, 2024], [[nan, 1], [nan, 1]]); // biome-ignore format: rows
  expect(areaFinding(never, question)).toEqual({ kind: "missing", area: 0, year: 2024 });
  const later = subjectOf([2014, 2024], [[nan, 1], [4, 1]]); // biome-ignore format: rows
  expect(areaFinding(later, { ...question, year: 2014 })).toEqual({ kind: "missing", area: 0, year: 2014, known: 2024 });
});
