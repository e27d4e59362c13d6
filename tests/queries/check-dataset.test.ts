import { describe, expect, test } from "vitest";
import { checkDataset, checkEntries } from "../../src/queries/check-dataset.ts";
import { fromEarlierForm } from "../../src/queries/earlier-manifest.ts";
import { servedDenHaag } from "./served-den-haag.ts";

type Json = Record<string, unknown>;
const { dataset } = await servedDenHaag();

/** The manifest that ships with another value at a path (`levels.0.years`); undefined takes it away. */
function changed(path: string, value: unknown): Json {
  const copy = structuredClone(dataset) as unknown as Json;
  const names = path.split(".");
  const last = names.pop() ?? "";
  const place = names.reduce<Json>((at, name) => at[name] as Json, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

test("the manifest that ships passes, and comes out as it went in", () => {
  expect(checkDataset(structuredClone(dataset))).toEqual(dataset);
});

describe("a manifest that lacks something, or has another thing in its place, is refused with its name", () => {
  test.each<readonly [string, unknown, string]>([
    ["id", undefined, "manifest.id is not a text"],
    ["primary", 7, "manifest.primary is not a text"],
    ["title", "Den Haag", "manifest.title is not an object"],
    ["title.en", undefined, "manifest.title.en is not a text"],
    ["sources", {}, "manifest.sources is not a list"],
    ["sources.0.licence", undefined, "source.licence is not a text"],
    ["sources.0.attribution", "CC0", "attribution is not an object"],
    ["indicators", "afw", "manifest.indicators is not a list"],
    ["indicators.0.direction", undefined, "indicator.direction is not a text"],
    ["indicators.0.name.nl", null, "indicator.name.nl is not a text"],
    ["indicators.0.classes", "made-up", "classes made-up"],
    ["indicators.0.classes", { id: "own", bounds: ["0"] }, "classes.bounds is not a list of numbers"],
    ["indicators.0.sources", ["nobody"], "source nobody"],
    ["indicators.0.sources", undefined, "sources is not a list"],
    ["levels", [], "manifest.levels is empty"],
    ["levels.0.level", undefined, "level.level is not a text"],
    ["levels.0.years", ["2024"], "level.years is not a list of numbers"],
    ["levels.0.bounds", undefined, "level.bounds is not a list"],
    ["levels.0.indicatorYears", [], "level.indicatorYears is not an object"],
    ["levels.0.indicatorYears.afw", [2024, null], "level.indicatorYears.afw is not a list of numbers"],
    ["levels.0.areaFile", undefined, "level.areaFile is not an object"],
    ["levels.0.areaFile.bytes", "12", "level.areaFile.bytes is not a number"],
    ["levels.0.boundaryFile", undefined, "level.boundaryFile is not an object"],
    ["levels.0.scoreFiles", undefined, "level.scoreFiles is not a list"],
    ["levels.0.scoreFiles.0.columns", undefined, "level.scoreFiles.columns is not a list"],
    ["levels.0.scoreFiles.0.form", "csv", "level.scoreFiles.form is csv"],
    ["levels.0.scoreFiles.0.form", "own", "level.scoreFiles.form is own"],
    ["areaSets", undefined, "manifest.areaSets is not a list"],
    ["limitations", null, "manifest.limitations is not a list"]
  ])("%s: %j", (path, value, sentence) => {
    expect(() => checkDataset(changed(path, value))).toThrow(TypeError);
    expect(() => checkDataset(changed(path, value))).toThrow(sentence);
  });
});

test("squares need no boundaries: where they lie is in their codes", () => {
  const grid = changed("levels.0.level", "grid");
  const [level] = grid.levels as Json[];
  delete level?.boundaryFile;
  expect(checkDataset(grid).levels[0]?.level).toBe("grid");
});

test.each([null, undefined, 3, "manifest", [], [{}]])("what is no manifest at all is no dataset: %j", (value) => {
  expect(() => checkDataset(value)).toThrow("manifest is not an object");
});

test("a list of datasets has ids, folders and titles in both languages", () => {
  const entry = { id: "den-haag", path: "den-haag/", title: { nl: "Den Haag", en: "The Hague" } };
  expect(checkEntries([entry, entry])).toEqual([entry, entry]);
  expect(checkEntries([])).toEqual([]);
  expect(() => checkEntries({})).toThrow("index is not a list");
  expect(() => checkEntries([null])).toThrow("index entry is not an object");
  expect(() => checkEntries([{ ...entry, path: undefined }])).toThrow("index entry.path is not a text");
  expect(() => checkEntries([{ ...entry, title: { nl: "Den Haag" } }])).toThrow("index entry.title.en is not a text");
});

describe("a dataset that a reader keeps since before indicators named their sources", () => {
  const source = (subject: string) => ({
    subject,
    name: subject,
    publisher: "BZK",
    licence: "CC0",
    attribution: { nl: "", en: "" }
  });
  const earlier = (...subjects: readonly string[]) => ({
    id: "own-lbm",
    edition: "Leefbaarometer 3.0",
    division: 2022,
    reference: { nl: "het land", en: "the country" },
    sources: subjects.map(source),
    indicators: [{ id: "afw" }, { id: "fys" }],
    levels: [{ level: "wijk" }]
  });

  test("gives each source an id, the edition and the division of the dataset", () => {
    const { sources } = fromEarlierForm(earlier("scores", "boundaries"));
    expect(sources).toMatchObject([
      { id: "scores-0", edition: "Leefbaarometer 3.0", division: 2022, publisher: "BZK" },
      { id: "boundaries-1", edition: "Leefbaarometer 3.0", division: 2022 }
    ]);
  });

  test("names the scores as the source of every indicator, which have the reference of the dataset", () => {
    const found = fromEarlierForm(earlier("scores", "boundaries", "scores"));
    expect(found.indicators).toMatchObject([
      { id: "afw", sources: ["scores-0", "scores-2"], reference: { nl: "het land" } },
      { id: "fys", sources: ["scores-0", "scores-2"], theme: { en: "Liveability" } }
    ]);
    expect(found).not.toHaveProperty("reference");
  });

  test("weighs by key figures where there were any, and else by what came with the boundaries", () => {
    expect(fromEarlierForm(earlier("scores", "boundaries", "key-figures")).levels).toMatchObject([
      { level: "wijk", weights: { sources: ["key-figures-2"] } }
    ]);
    expect(fromEarlierForm(earlier("scores", "boundaries")).levels).toMatchObject([{ weights: { sources: ["boundaries-1"] } }]);
  });

  test("reads the limitations by the name that they had", () => {
    const limitations = [{ subject: "inhabitants", text: { nl: "geen", en: "none" } }];
    const found = fromEarlierForm({ ...earlier("scores"), lacks: limitations });
    expect(found).toMatchObject({ limitations });
    expect(found).not.toHaveProperty("lacks");
  });

  test("a manifest of today, or one without sources, is left alone", () => {
    const now = dataset as unknown as Json;
    expect(fromEarlierForm(now)).toBe(now);
    const bare = { id: "x", sources: [] };
    expect(fromEarlierForm(bare)).toBe(bare);
  });
});
