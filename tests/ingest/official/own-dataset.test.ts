import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import { buildOwnDataset, type OwnDatasetInput } from "../../../src/ingest/official/own-dataset.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { readAreaList } from "../../../src/queries/area-list.ts";
import { checkDataset } from "../../../src/queries/check-dataset.ts";
import { madeZip } from "../../files/made-zip.ts";
import { servedDenHaag } from "../../queries/served-den-haag.ts";
import { hasSharedData, sharedFile, titleWithReason } from "../../shared-data.ts";
import { fixture } from "../fixture.ts";

const file = (name: string, bytes: Uint8Array = fixture(name)) => ({ name, bytes });
const scores = [file("scores-2022.csv")];
const boundaries = [file("boundaries-pdok.geojson")];
const added = "2026-11-26T12:00:00.000Z";
const build = (input: OwnDatasetInput) => buildOwnDataset(input, { added });

async function built(input: OwnDatasetInput) {
  const { draft, notices } = await build(input);
  const bytes = (path: string) => {
    const content = draft.files.get(path);
    if (!content) throw new Error(`no file ${path}`);
    return content;
  };
  const json = (path: string) => JSON.parse(new TextDecoder().decode(bytes(path))) as unknown;
  return { draft, notices: notices.map(({ nl }) => nl), bytes, json, dataset: checkDataset(json("manifest.json")) };
}

async function borrowedDenHaag() {
  const { dataset, bytes, level } = await servedDenHaag();
  const levels = (["wijk", "buurt"] as const).map((name) => ({
    areas: readAreaList(name, bytes(level(name).areaFile.path)),
    topology: JSON.parse(new TextDecoder().decode(bytes(`${name}.topo.json`))) as Topology
  }));
  return { dataset: dataset as Dataset, levels };
}

describe("official scores become a dataset in the served form", () => {
  test("its files are those that the manifest names, of their sizes and checksums, and the figures are those of the file", async () => {
    const { draft, dataset, bytes } = await built({ scores, boundaries });
    const [wijk] = dataset.levels;
    expect(dataset.levels.map(({ level }) => level)).toEqual(["wijk"]);
    expect([...draft.files.keys()].sort()).toEqual([
      "manifest.json",
      "wijk.afw.arrow",
      "wijk.areas.arrow",
      "wijk.parts.arrow",
      "wijk.topo.json"
    ]);
    const named = [wijk?.areaFile, wijk?.boundaryFile, ...(wijk?.scoreFiles ?? [])];
    for (const reference of named) expect(bytes(reference?.path ?? "").length).toBe(reference?.bytes);
    const areas = readAreaList("wijk", bytes("wijk.areas.arrow"));
    expect(areas.codes).toEqual(["WK051802", "WK051829"]);
    expect(areas.gemeenteNames).toEqual(["'s-Gravenhage", "'s-Gravenhage"]);
    const afw = openArrow(bytes("wijk.afw.arrow"));
    // a complete grid: 2012 of both areas, then 2022 of both
    expect([...afw.numbers("year")]).toEqual([2012, 2012, 2022, 2022]);
    expect([...afw.numbers("afw")]).toEqual([0.25, -0.3125, 0.2520427695069381, -0.2751234567890123]);
  });

  test("it says what it is: own, its edition, its sources and what it lacks", async () => {
    const { draft, dataset } = await built({ scores, boundaries });
    expect(draft.about.id).toMatch(/^own-2022-[0-9a-f]{8}$/);
    expect(dataset).toMatchObject({
      id: draft.about.id,
      edition: "Leefbaarometer 3.0, meting 2022",
      division: 2022,
      synthetic: false
    });
    expect(dataset.own).toEqual(draft.about.own);
    expect(dataset.own).toMatchObject({ fileName: "scores-2022.csv", added, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(dataset.sources.map(({ attribution }) => attribution.nl)).toEqual([
      "Bron: Leefbaarometer 3.0, ministerie van BZK, meting 2022",
      "Grenzen: uit bestand boundaries-pdok.geojson"
    ]);
    expect(dataset.limitations.map(({ subject }) => subject)).toContain("gemeente-score");
  });

  test("boundaries that say that they are the CBS map of a year are named so", async () => {
    const map = new TextDecoder()
      .decode(fixture("boundaries-pdok.geojson"))
      .replaceAll('"wijkcode"', '"jrstatcode":"2022WK051829","wijkcode"');
    const { dataset } = await built({ scores, boundaries: [file("kaart.geojson", new TextEncoder().encode(map))] });
    expect(dataset.sources[1]?.attribution.nl).toBe("Grenzen: Kadaster / Centraal Bureau voor de Statistiek, 2022");
  });

  test("the same files give the same id and bytes, other files another id", async () => {
    const [one, two, other] = [await build({ scores, boundaries }), await build({ scores, boundaries }), await build({ scores })];
    expect(two.draft.about.id).toBe(one.draft.about.id);
    expect([...two.draft.files]).toEqual([...one.draft.files]);
    expect(other.draft.about.id).not.toBe(one.draft.about.id);
  });

  test("a zip, several levels, key figures: all in one dataset, a gemeente's outline merged from its wijken", async () => {
    const zip = file(
      "open-data.zip",
      madeZip({ "m/wijken.csv": fixture("scores-2022.csv"), "m/gemeenten.csv": fixture("scores-gemeente.csv") })
    );
    const { dataset, json, bytes } = await built({ scores: [zip], boundaries, keyFigures: [file("key-figures-2016.csv")] });
    expect(dataset.levels.map(({ level }) => level)).toEqual(["gemeente", "wijk"]);
    const outline = json("gemeente.topo.json") as Topology;
    expect(outline.objects.gemeente).toMatchObject({ geometries: [{ type: "MultiPolygon", id: "GM0518" }] });
    expect(outline.arcs).toHaveLength(2);
    expect([...(readAreaList("wijk", bytes("wijk.areas.arrow")).inhabitants ?? [])]).toEqual([8230, 31640]);
    expect(dataset.limitations.map(({ text }) => text.nl).join()).toContain("samengevoegd uit die van niveau wijk");
  });

  test("the stages are told in their order", async () => {
    const stages: string[] = [];
    await buildOwnDataset({ scores, boundaries }, { added, onStage: (stage) => stages.push(stage) });
    expect(stages).toEqual(["scores", "boundaries", "map", "files"]);
  });
});

describe("boundaries", () => {
  test("none: the map stays empty, and the dataset says so", async () => {
    const { dataset, json, notices } = await built({ scores });
    expect(json("wijk.topo.json")).toMatchObject({ objects: { wijk: { geometries: [{ type: null }, { type: null }] } } });
    expect(notices).toEqual(["wijk: geen grenzen van dit niveau, dus de kaart blijft daar leeg."]);
    expect(dataset.limitations.map(({ text }) => text.nl)).toContain("Zonder grens, dus niet op de kaart: 2 op niveau wijk.");
  });

  test("borrowed: the outlines, names and programmes of a dataset that is here, and in words that its division is another", async () => {
    const { dataset, json } = await built({ scores, borrowed: await borrowedDenHaag() });
    expect((json("wijk.topo.json") as Topology).objects.wijk).toMatchObject({
      geometries: expect.arrayContaining([{ type: "MultiPolygon", id: "WK051829", arcs: expect.anything() }])
    });
    expect(dataset.levels[0]?.areas).toBe(44);
    const words = dataset.limitations.map(({ text }) => text.nl).join(" ");
    expect(new Set(dataset.limitations.map(({ subject }) => subject)).size).toBe(dataset.limitations.length);
    expect(words).toContain(
      "naar de gebiedsindeling van 2024; de scores zijn van de indeling van 2022, zodat een grens verschoven kan zijn"
    );
    expect(dataset.sources.map(({ subject }) => subject)).toContain("boundaries");
  });

  test("own boundaries go before borrowed ones", async () => {
    const { dataset } = await built({ scores, boundaries, borrowed: await borrowedDenHaag() });
    expect(dataset.levels[0]?.areas).toBe(2);
    expect(dataset.limitations.map(({ text }) => text.nl).join()).not.toContain("De grenzen zijn die van");
  });

  test("of other gemeenten alone: refused", async () => {
    await expect(build({ scores, boundaries: [file("boundaries-elsewhere.geojson")] })).rejects.toThrow(
      "geen enkel gebied op deze kaart"
    );
  });
});

describe("two editions, or 2.0, never become one dataset", () => {
  test.each([
    [[...scores, file("scores-published-classes.csv")], "elke meting herberekent alle jaren"],
    [[file("edition-2.csv")], "dit is Leefbaarometer 2.0"]
  ])("%#", async (files, reason) => {
    await expect(build({ scores: files })).rejects.toThrow(reason);
  });
});

test.skipIf(!hasSharedData)(titleWithReason("the national wijken of 2022 and their boundaries"), async () => {
  const national = (path: string) => file(path, new Uint8Array(readFileSync(sharedFile(path))));
  const { dataset, json, bytes } = await built({
    scores: [national("leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv")],
    boundaries: [national("boundaries/nl_wijken_2022.geojson"), national("boundaries/nl_gemeenten_2022.geojson")],
    keyFigures: [national("cbs/nl_wijken_kwb2022.csv")]
  });
  expect(dataset.title.nl).toBe("Nederland, wijken (2022)");
  expect(dataset.levels[0]).toMatchObject({
    level: "wijk",
    areas: 3340,
    years: [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022]
  });
  const drawn = (json("wijk.topo.json") as Topology).objects.wijk as unknown as { geometries: { type: string | null }[] };
  expect(drawn.geometries.filter(({ type }) => type !== null)).toHaveLength(3340);
  expect(openArrow(bytes("wijk.afw.arrow")).rows).toBe(3340 * 8);
});
