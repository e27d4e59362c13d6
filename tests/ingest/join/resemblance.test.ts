import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { divisionRange, gemeenteChanges } from "../../../src/ingest/join/gemeente-changes.ts";
import { type KnownDivision, resemblance } from "../../../src/ingest/join/resemblance.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { hasSharedData, sharedFile, titleWithReason } from "../../shared-data.ts";
import { code } from "../../state/made-dataset.ts";

const set = (...texts: string[]): ReadonlySet<AreaCode> => new Set(texts.map(code));
const wijken = (year: number, ...texts: string[]): KnownDivision => ({ year, level: "wijk", codes: set(...texts) });

describe("which year's division the codes resemble most", () => {
  const old = wijken(2022, "WK051801", "WK051802", "WK051803");
  const recent = wijken(2024, "WK051801", "WK051802", "WK051804");

  test("the one that has the most of them, with the shares of all", () => {
    const found = resemblance(set("WK051801", "WK051804"), "wijk", [old, recent]);
    expect(found.year).toBe(2024);
    expect(found.compared).toEqual([
      { year: 2024, share: 1 },
      { year: 2022, share: 0.5 }
    ]);
  });

  test("two that have as many: not told", () => {
    expect(resemblance(set("WK051801", "WK051802"), "wijk", [old, recent]).year).toBeUndefined();
  });

  test("one alone is told only where it has every code", () => {
    expect(resemblance(set("WK051801", "WK051802"), "wijk", [old]).year).toBe(2022);
    expect(resemblance(set("WK051801", "WK051802", "WK051809"), "wijk", [old]).year).toBeUndefined();
  });

  test("none that has half of them, none of the level, none at all: not told", () => {
    expect(resemblance(set("WK051801", "WK036300", "WK036301"), "wijk", [old, recent]).year).toBeUndefined();
    expect(resemblance(set("BU05180101"), "buurt", [old, recent]).year).toBeUndefined();
    expect(resemblance(set("WK051801"), "wijk", []).year).toBeUndefined();
  });

  test("two datasets of one division are one: the one with more of the codes speaks", () => {
    const part = wijken(2024, "WK051804");
    expect(resemblance(set("WK051801", "WK051804"), "wijk", [part, recent, old]).compared).toHaveLength(2);
    expect(resemblance(set("WK051801", "WK051804"), "wijk", [part, recent, old]).year).toBe(2024);
  });

  test("a division in which the codes cannot stand is not named, however many it has", () => {
    const found = resemblance(set("WK051801", "WK051802", "WK050100"), "wijk", [wijken(2024, "WK051801", "WK051802")]);
    expect(found.possible).toEqual({ from: undefined, to: 2022 });
    expect(found.year).toBeUndefined();
  });
});

describe("what the codes tell by themselves", () => {
  test.each([
    [["WK199200"], { from: 2023, to: undefined }],
    [["WK050100"], { from: undefined, to: 2022 }],
    [["WK198000", "WK061400"], { from: 2022, to: 2022 }],
    [["WK199200", "WK050100"], { from: 2023, to: 2022 }],
    [["WK051801"], { from: undefined, to: undefined }]
  ])("%j", (codes, range) => {
    expect(divisionRange(set(...codes))).toEqual(range);
  });

  test("one possible year is told without any known division", () => {
    expect(resemblance(set("WK198000", "WK061400"), "wijk", []).year).toBe(2022);
  });

  test("no gemeente begins or ends twice", () => {
    const began = gemeenteChanges.flatMap((change) => change.began);
    const ended = gemeenteChanges.flatMap((change) => change.ended);
    expect(new Set(began).size).toBe(began.length);
    expect(new Set(ended).size).toBe(ended.length);
    expect([...began, ...ended].every((text) => /^GM\d{4}$/.test(text))).toBe(true);
  });

  test.skipIf(!hasSharedData)(titleWithReason("the official files stand in the division of their year"), () => {
    const codesIn = (path: string) =>
      new Set(
        [...readFileSync(sharedFile(path), "utf8").matchAll(/\b(?:GM|WK|BU)(\d{4})/g)].map(([, digits]) => code(`GM${digits}`))
      );
    const of2016 = codesIn("cbs/nl_wijken_kwb2016.csv");
    const of2022 = codesIn("leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv");
    const of2024 = codesIn("leefbaarometer-3.0/nl_buurtscores_2024.csv");
    expect(divisionRange(of2016)).toEqual({ from: undefined, to: 2016 });
    expect(divisionRange(of2022)).toEqual({ from: 2022, to: 2022 });
    expect(divisionRange(of2024)).toEqual({ from: 2023, to: undefined });
    // the list is complete: it turns the gemeenten of 2016 into those of 2022 and of 2024
    const turned = (to: number) => {
      const gemeenten = new Set<string>(of2016);
      for (const change of gemeenteChanges.filter(({ year }) => year <= to)) {
        for (const gone of change.ended) gemeenten.delete(gone);
        for (const come of change.began) gemeenten.add(come);
      }
      return [...gemeenten].sort();
    };
    expect(turned(2022)).toEqual([...of2022].sort());
    expect(turned(2024)).toEqual([...of2024].sort());
  });
});
