import { describe, expect, test } from "vitest";
import { IngestHost } from "../../../src/ingest/workers/ingest-host.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { AreaList } from "../../../src/model/area-list.ts";
import { wijken } from "../table/read.ts";

const none = () => {};

const areas = (...codes: string[]): AreaList => ({
  level: "wijk",
  codes: codes as AreaCode[],
  names: codes,
  gemeenten: codes as AreaCode[],
  gemeenteNames: codes,
  approximate: codes.map(() => false),
  indexOf: new Map(codes.map((code, i) => [code as AreaCode, i]))
});

const text = [
  "code;naam;Score;jaar",
  "WK051829;Schildersbuurt;1,5;2020",
  "WK051833;Bouwlust;2,5;2020",
  "WK051833;Bouwlust;3,5;2020",
  "WK059999;Nergens;x;2020",
  "GM0518;Den Haag;2;2020"
].join("\n");

describe("dropped files", () => {
  test("are said to be what they are, or why they are not taken, in their order", async () => {
    const host = new IngestHost();
    const files = [new File([text], "cijfers.csv"), new File(["%PDF-1"], "rapport.pdf"), new File(["{}"], "kaart.geojson")];
    const found = await host.examine({ files }, none);
    expect(found).toMatchObject([
      { state: "known", name: "cijfers.csv", kind: "table" },
      { state: "refused", name: "rapport.pdf" },
      { state: "known", name: "kaart.geojson", kind: "boundaries" }
    ]);
  });

  test("of 300 MB are refused before they are read, with the limit", async () => {
    const file = new File([], "groot.csv");
    Object.defineProperty(file, "size", { value: 300_000_000 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("read after all")) });
    const [found] = await new IngestHost().examine({ files: [file] }, none);
    expect(found).toMatchObject({
      state: "refused",
      reason: { nl: expect.stringContaining("300 MB"), en: expect.stringContaining("250 MB") }
    });
  });

  test("that are tables are refused from 100 MB", async () => {
    const file = new File([text], "groot.csv");
    Object.defineProperty(file, "size", { value: 120_000_000 });
    const [found] = await new IngestHost().examine({ files: [file] }, none);
    expect(found).toMatchObject({ state: "refused", reason: { nl: expect.stringContaining("100 MB") } });
  });

  test("that cannot be read are told, not thrown", async () => {
    const file = new File([text], "weg.csv");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new DOMException("gone", "NotFoundError")) });
    const [found] = await new IngestHost().examine({ files: [file] }, none);
    expect(found).toMatchObject({ state: "refused", reason: { nl: expect.stringContaining("Kies het opnieuw") } });
  });
});

describe("a table on the desk", () => {
  async function opened() {
    const host = new IngestHost();
    await host.examine({ files: [new File([text], "cijfers.csv")] }, none);
    return host;
  }
  const map = { areas: [areas("WK051829", "WK051833", "WK051834")], divisions: [] };

  test("is understood, laid beside the map, corrected and made into an indicator", async () => {
    const host = await opened();
    const understanding = await host.understand({ file: 0, answers: {}, hint: wijken }, none);
    expect(understanding.levels).toEqual([
      { level: "gemeente", areas: 1, rows: 1, chosen: false },
      { level: "wijk", areas: 3, rows: 4, chosen: true }
    ]);
    const [join] = await host.join({ file: 0, levels: ["wijk"], map });
    expect(join).toMatchObject({
      onMap: true,
      matched: ["WK051829", "WK051833"],
      unmatchedInFile: ["WK059999"],
      unmatchedOnMap: ["WK051834"],
      duplicates: [{ code: "WK051833", year: 2020, lines: [3, 4] }],
      empty: 1,
      names: new Map([["WK059999", "Nergens"]])
    });
    await expect(host.draft({ file: 0, divisions: new Map(), added: "2026-11-26" })).rejects.toThrow("meer keren voor");
    await host.understand({ file: 0, answers: { duplicates: "last" }, hint: wijken }, none);
    const [draft] = await host.draft({ file: 0, divisions: new Map([["wijk", 2024]]), added: "2026-11-26" });
    expect(draft?.figures.codes).toEqual(["WK051829", "WK051833", "WK059999"]);
    expect([...(draft?.figures.values ?? [])]).toEqual([1.5, 3.5, Number.NaN]);
    expect(draft?.about).toMatchObject({
      areas: 2,
      division: 2024,
      indicator: { own: { fileName: "cijfers.csv", added: "2026-11-26" } }
    });
    expect(draft?.about.indicator.own.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("of a level that the map has not is on no map", async () => {
    const host = await opened();
    await host.understand({ file: 0, answers: { levels: ["gemeente"] }, hint: wijken }, none);
    expect(await host.join({ file: 0, levels: ["gemeente"], map })).toMatchObject([
      { onMap: false, matched: [], unmatchedInFile: ["GM0518"] }
    ]);
  });

  test("is read again in another way, and back", async () => {
    const host = await opened();
    const columns = async (reading: object) =>
      (await host.understand({ file: 0, answers: { reading }, hint: wijken }, none)).columns.length;
    expect(await columns({})).toBe(4);
    expect(await columns({ delimiter: "|" })).toBe(1);
    expect(await columns({})).toBe(4);
  });
});
