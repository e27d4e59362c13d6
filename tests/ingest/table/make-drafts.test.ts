import { describe, expect, test } from "vitest";
import { makeDrafts } from "../../../src/ingest/table/make-drafts.ts";
import type { TableAnswers } from "../../../src/ingest/table/understanding.ts";
import { classOf, schemeOf } from "../../../src/model/classes.ts";
import { isOwnId } from "../../../src/model/own-data.ts";
import { read } from "./read.ts";

const origin = { fileName: "cijfers.csv", sha256: "ab".repeat(32), added: "2026-11-26T12:00:00.000Z" };

function drafts(text: string, answers: TableAnswers = {}, sha256 = origin.sha256) {
  const found = read(text, answers);
  return makeDrafts({
    counted: found.counted,
    understood: found,
    answers,
    origin: { ...origin, sha256 },
    divisions: new Map([["wijk", 2024]])
  });
}

const rows = (values: readonly number[]) =>
  values.map((value, i) => `WK0518${String(i).padStart(2, "0")},${value},2020`).join("\n");

describe("an indicator of a column", () => {
  test("has the answers, its origin, its division and classes of five by quantiles", async () => {
    const [draft] = await drafts(`code,Score,jaar\n${rows([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])}\n`);
    expect(draft?.about).toMatchObject({
      kind: "indicator",
      level: "wijk",
      years: [2020],
      areas: 10,
      division: 2024,
      indicator: { name: { nl: "Score", en: "Score" }, direction: "neutral", own: origin, signed: false }
    });
    const scheme = schemeOf(draft?.about.indicator.classes ?? "leefbaarometer-total");
    expect(scheme.bounds).toHaveLength(4);
    expect([1, 2].map((value) => classOf(value, scheme))).toEqual([1, 1]);
    expect([9, 10].map((value) => classOf(value, scheme))).toEqual([5, 5]);
  });

  test("has fewer classes where values are equal, and none between them", async () => {
    const [draft] = await drafts(`code,Score,jaar\n${rows([1, 1, 1, 1, 2, 2])}\n`);
    expect(schemeOf(draft?.about.indicator.classes ?? "leefbaarometer-total").bounds).toEqual([1]);
  });

  test("has an id of its own for each file, column and level, and the same when it is added again", async () => {
    const text = "code,Score,jaar\nWK051829,1,2020\nGM0518,2,2020\n";
    const both = { levels: ["gemeente", "wijk"] } as const;
    const ids = async (sha?: string) => (await drafts(text, both, sha)).map(({ about }) => about.indicator.id);
    const first = await ids();
    expect(first).toEqual(await ids());
    expect(new Set([...first, ...(await ids("cd".repeat(32)))]).size).toBe(4);
    for (const id of first) expect(id).toMatch(/^own-(gemeente|wijk)-[0-9a-f]{8}$/);
  });

  test.each([["__proto__"], ["<script>alert(1)</script>"], ["=cmd|' /C calc'!A0"], ["%%%"], ["Ünïcode 𝄞"], ["a".repeat(200)]])(
    "called %j is a name like any other",
    async (name) => {
      const [draft] = await drafts(`code,"${name}",jaar\nWK051829,1,2020\n`);
      expect(draft?.about.indicator.name.nl).toBe(name);
      expect(draft?.about.indicator.id).toMatch(/^own-wijk-[0-9a-f]{8}$/);
      expect(isOwnId(draft?.about.indicator.id ?? "")).toBe(true);
    }
  );
});

describe("years", () => {
  test("of columns give a row for each", async () => {
    const [draft] = await drafts("code,score_2014,score_2016\nWK051829,1,2\nWK051833,3,NA\n");
    expect(draft?.about.years).toEqual([2014, 2016]);
    expect([...(draft?.figures.years ?? [])]).toEqual([2014, 2014, 2016, 2016]);
    expect([...(draft?.figures.values ?? [])]).toEqual([1, 3, 2, Number.NaN]);
  });

  test("that were asked hold for the whole", async () => {
    const [draft] = await drafts("code,Score\nWK051829,1\n", { year: 2021 });
    expect(draft?.about.years).toEqual([2021]);
  });
});

describe("what cannot be used yet is told", () => {
  test.each([
    ["an open question", "code,Score\nWK051829,1\n", "er staan nog vragen open"],
    ["an area twice in a year", "code,Score,jaar\nWK051829,1,2020\nWK051829,2,2020\n", "meer keren voor"]
  ])("%s", async (_, text, words) => {
    await expect(drafts(text)).rejects.toThrow(words);
  });

  test.each([
    ["first", 1],
    ["last", 2]
  ] as const)("an area twice in a year, of which the %s counts", async (duplicates, value) => {
    const [draft] = await drafts("code,Score,jaar\nWK051829,1,2020\nWK051829,2,2020\nWK051829,3,2021\n", { duplicates });
    expect([...(draft?.figures.values ?? [])]).toEqual([value, 3]);
  });

  test("a column without one number for the chosen areas", async () => {
    const text = "code,Score,jaar\nWK051829,NA,2020\nGM0518,2,2020\n";
    await expect(drafts(text)).rejects.toThrow("geen enkel getal");
  });
});
