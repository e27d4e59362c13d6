import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDatasetFolder } from "../../../scripts/data/folder/read-dataset-folder.ts";
import { servedFiles } from "../../../scripts/data/serve-form.ts";
import { fixture, fixturePath } from "../../ingest/fixture.ts";
import { makeLoader } from "./load-here.ts";

const scores = ["--scores", fixturePath("scores-2022.csv")];
const boundaries = ["--boundaries", fixturePath("boundaries-pdok.geojson")];

describe("files on disk become a dataset", () => {
  test("what is written is read back equal, served, and listed behind the dataset that ships", async () => {
    const { load, folder } = makeLoader();
    const draft = await load(...scores, ...boundaries, "--kerncijfers", fixturePath("key-figures-2016.csv"));
    expect(draft.id).toBe("den-haag-2022");
    const back = await readDatasetFolder(join(folder, "data", draft.id));
    expect(back.draft).toEqual(draft);
    const index = JSON.parse(readFileSync(join(folder, "served", "index.json"), "utf8"));
    expect(index.map(({ id }: { id: string }) => id)).toEqual(["den-haag", "den-haag-2022"]);
    expect(readdirSync(join(folder, "served", draft.id))).toContain("wijk.afw.arrow");
  });

  test("names, figures, edition, sources and lacks are those of the files", async () => {
    const { load } = makeLoader();
    const { description, levels } = await load(...scores, ...boundaries, "--kerncijfers", fixturePath("key-figures-2016.csv"));
    expect(description.title.nl).toBe("Den Haag, wijken (2022)");
    expect(description.edition).toBe("Leefbaarometer 3.0, meting 2022");
    expect(description.division).toBe(2022);
    expect(levels[0]?.areas.map(({ name, gemeenteName }) => [name, gemeenteName])).toEqual([
      ["Belgisch Park, aan zee", "'s-Gravenhage"],
      ["Schildersbuurt", "'s-Gravenhage"]
    ]);
    expect(levels[0]?.figures.map(({ code, year, values }) => [code, year, values.inhabitants])).toEqual([
      ["WK051802", 2016, 8230],
      // The map has a figure too, of its own year.
      ["WK051802", 2022, 8230],
      ["WK051829", 2016, 31640]
    ]);
    expect(description.indicators.find(({ id }) => id === "inhabitants")?.sources).toEqual([
      "key-figures-2016",
      "key-figures-2022"
    ]);
    const sum = createHash("sha256").update(fixture("scores-2022.csv")).digest("hex");
    expect(description.sources.map(({ subject, sha256 }) => [subject, sha256?.length])).toEqual([
      ["scores", 64],
      ["boundaries", 64],
      ["key-figures", 64],
      ["key-figures", 64]
    ]);
    expect(description.sources[0]?.sha256).toBe(sum);
    const subjects = description.limitations.map(({ subject }) => subject);
    expect(subjects).toEqual(["key-figures", "gemeente-score", "dimension-years", "official-boundary"]);
    expect(description.limitations[0]?.text.nl).toBe(
      "Niet in de gegevens: inwoners van 0 tot 15 jaar, inwoners van 15 tot 25 jaar, inwoners van 65 jaar of ouder, woningen, koopwoningen, personen met een laag inkomen, personen met een hoog inkomen, nettoarbeidsparticipatie, gemiddeld elektriciteitsverbruik, gemiddeld gasverbruik."
    );
    expect(description.programmes.map(({ id }) => id)).toEqual(["krachtwijken", "haagse-wijkaanpak", "nplv"]);
  });

  test("the served files are the same bytes every time", async () => {
    const { load } = makeLoader();
    const draft = await load(...scores, ...boundaries);
    const again = await load(...scores, ...boundaries);
    const sumsOf = async (each: typeof draft) =>
      [...(await servedFiles(each, ""))].map(([name, content]) => [name, createHash("sha256").update(content).digest("hex")]);
    const sums = [await sumsOf(draft), await sumsOf(again)];
    expect(sums[0]).toHaveLength(7);
    expect(sums[1]).toEqual(sums[0]);
  });

  test("wijk and gemeente go into one dataset; boundaries of a gemeente are merged where they are not given", async () => {
    const { load } = makeLoader();
    const own = await load(...scores, "--scores", fixturePath("scores-gemeente.csv"), ...boundaries);
    expect(own.levels.map(({ level }) => level)).toEqual(["gemeente", "wijk"]);
    expect(own.description.title).toEqual({
      nl: "Den Haag, gemeente en wijken (2022)",
      en: "The Hague, gemeente and wijken (2022)"
    });
    expect(own.description.limitations.map(({ text }) => text.nl).join()).toContain("samengevoegd uit die van niveau wijk");
    const geometries = own.levels.map(({ level, topology }) => topology.objects[level]);
    expect(geometries[0]).toMatchObject({ geometries: [{ type: "Polygon", id: "GM0518" }] });
    expect(geometries[1]).toMatchObject({ geometries: [{ id: "WK051802" }, { id: "WK051829" }] });
  });

  test("the border of two neighbours is stored once", async () => {
    const { load } = makeLoader();
    const { levels } = await load(...scores, ...boundaries);
    expect(levels[0]?.topology.arcs).toHaveLength(3);
  });

  test("a zip gives its scores; files of postcodes and others are skipped, saying so", async () => {
    const { load, folder, notices } = makeLoader();
    const zip = join(folder, "open-data.zip");
    const long = `${new TextDecoder().decode(fixture("scores-pc4.csv"))}${"2526,2021,NA,NA,NA,NA,NA,NA,NA\n".repeat(9_000)}`;
    writeFileSync(
      zip,
      zipSync({ "a/scores.csv": fixture("scores-2022.csv"), "a/big.csv": strToU8(long), "leesmij.txt": strToU8("Lees mij") })
    );
    const { levels } = await load("--scores", zip, ...boundaries);
    expect(levels[0]?.scores).toHaveLength(4);
    expect(notices.map(({ nl }) => nl)).toContain("a/big.csv: vierkanten of postcodes, overgeslagen.");
    expect(notices.map(({ en }) => en)).toContain("leesmij.txt: no scores, skipped.");
  });

  test("a score without boundary stays, listed and without a shape", async () => {
    const { load, notices, folder } = makeLoader();
    const text = new TextDecoder().decode(fixture("scores-own-dialect.csv")).replaceAll("WK051829", "WK051830");
    writeFileSync(join(folder, "scores.csv"), text);
    const { levels } = await load("--scores", join(folder, "scores.csv"), ...boundaries);
    expect(levels[0]?.areas.map(({ code }) => code)).toEqual(["WK051802", "WK051829", "WK051830"]);
    expect(levels[0]?.topology.objects.wijk).toMatchObject({ geometries: [{}, {}, { type: null, id: "WK051830" }] });
    expect(notices.map(({ nl }) => nl)).toContain("wijk: 1 met een score maar zonder grens: WK051830.");
    expect(notices.map(({ en }) => en)).toContain("wijk: 1 with a boundary but no score: WK051829.");
  });
});

describe("whatever is wrong, nothing is written", () => {
  test.each([
    ["a fault in a file", ["--scores", fixturePath("duplicate-year.csv"), ...boundaries], "komt al voor in"],
    [
      "no match",
      [...scores, "--boundaries", fixturePath("boundaries-elsewhere.geojson")],
      "geen enkele wijk met een score heeft een grens"
    ],
    [
      "no boundaries of the level",
      [...scores, "--boundaries", fixturePath("boundaries-gemeente.geojson")],
      "geen grenzen van het niveau"
    ],
    ["an area twice", [...scores, ...boundaries, ...boundaries], "dit gebied staat al in een ander bestand"],
    ["another gemeente", [...scores, ...boundaries, "--gemeente", "GM0363"], "geen scores van deze gemeente"],
    ["no such file", ["--scores", "/nergens.csv", ...boundaries], "/nergens.csv: dit bestand is niet te lezen"],
    ["no boundaries", scores, "gebruik: npm run data"],
    ["an unknown option", ["--wijk", "x"], "gebruik: npm run data"],
    ["no code", ["--gemeente", "Den Haag"], '--gemeente, waarde "Den Haag": geen gemeentecode'],
    ["the shipped id", [...scores, ...boundaries, "--id", "den-haag"], "dat is de meegeleverde dataset"],
    ["a path as id", [...scores, ...boundaries, "--id", "../x"], "alleen kleine letters"],
    ["a tolerance in words", [...scores, ...boundaries, "--tolerance", "veel"], "geef een aantal meters"]
  ])("%s", async (_, args, sentence) => {
    const { load, folder } = makeLoader();
    const problem = await (async () => load(...args))().catch((reason: unknown) => reason);
    expect(problem).toMatchObject({ name: "DataProblem", message: expect.stringContaining(sentence) });
    expect(readdirSync(folder)).toEqual(["data"]);
    expect(readdirSync(join(folder, "data"))).toEqual(["den-haag"]);
  });
});
