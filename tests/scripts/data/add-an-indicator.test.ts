import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { copiedFolder, type Json, tableOf } from "./copied-folder.ts";

const root = new URL("../../../", import.meta.url);
const guide = readFileSync(new URL("CONTRIBUTING.md", root), "utf8");
const recipe = guide.slice(guide.indexOf("## How to add an indicator"), guide.indexOf("## How to add a chart"));
const step = (number: number) => recipe.split("\n").find((line) => line.startsWith(`${number}. `)) ?? "";
/** The properties that step 2 names, up to the end of its sentence. */
const asked = [...(/schema\.fields`[^:]*: (.*?)\. `src/.exec(step(2))?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(
  ([, name]) => name ?? ""
);

const noise: Json = {
  name: "noise",
  type: "number",
  title: "Geluid",
  "title:en": "Noise",
  description: "Gemiddelde geluidsbelasting. Hoger is ongunstiger.",
  "description:en": "Mean noise. Higher is less favourable.",
  unit: "dB",
  "unit:en": "dB",
  theme: "Milieu",
  "theme:en": "Environment",
  direction: "lower-is-better",
  scale: "interval",
  decimals: 0,
  sources: ["noise-2021"],
  years: [2021]
};

const source: Json = {
  id: "noise-2021",
  name: "Geluidkaart 2021",
  publisher: "Gemeente Den Haag",
  licence: "CC0 1.0",
  licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  attribution: { nl: "Bron: geluidkaart 2021", en: "Source: noise map 2021" },
  subject: "key-figures",
  edition: "Geluidkaart 2021",
  division: 2021
};

type Copy = ReturnType<typeof copiedFolder>;

/** Step 1: the column, with a row for each wijk in a year that the dataset did not have. */
function addColumn(copy: Copy) {
  const header = copy.read("figures-wijk.csv").split("\n")[0]?.split(",") ?? [];
  copy.eachLine("figures-wijk.csv", (line, i) => `${line},${i === 0 ? "noise" : ""}`);
  const codes = copy.read("areas-wijk.csv").trim().split("\n").slice(1);
  const rows = codes.map((line, i) => `${line.split(",")[0]},2021${",".repeat(header.length - 1)}${i === 0 ? "" : 50 + i}`);
  copy.write("figures-wijk.csv", `${copy.read("figures-wijk.csv")}${rows.join("\n")}\n`);
}

/** Step 2: its field, and its source. */
const addField = (copy: Copy, field: Json = noise) =>
  copy.describe((datapackage) => {
    tableOf(datapackage, "figures-wijk").schema.fields.push(field);
    datapackage.wijkatlas.sources.push(source);
  });

describe("the recipe in CONTRIBUTING, followed to the letter", () => {
  test("its steps name what this test does: the tables, the properties of a field, the two commands", () => {
    expect(step(1)).toContain("figures-<level>.csv");
    expect(asked).toEqual(Object.keys(noise));
    expect(step(2)).toContain("wijkatlas.sources");
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { scripts: Record<string, string> };
    expect(scripts[/npm run ([a-z:]+)/.exec(step(3))?.[1] ?? ""]).toBe("tsx scripts/seal-data.ts");
    expect(step(4)).toContain("npx tsx scripts/build-data.ts");
  });

  test("the indicator is served, with its figures, its years, its classes and its source", async () => {
    const copy = copiedFolder();
    addColumn(copy);
    addField(copy);
    await copy.seal();
    const files = await copy.build();
    const dataset = JSON.parse(String(files.get("manifest.json"))) as Dataset;
    const [wijk] = dataset.levels;
    expect(dataset.indicators.find(({ id }) => id === "noise")).toEqual({
      id: "noise",
      name: { nl: "Geluid", en: "Noise" },
      description: { nl: noise.description, en: noise["description:en"] },
      unit: { nl: "dB", en: "dB" },
      theme: { nl: "Milieu", en: "Environment" },
      direction: "lower-is-better",
      scale: "interval",
      decimals: 0,
      signed: false,
      sources: ["noise-2021"]
    });
    expect(wijk?.indicatorYears.noise).toEqual([2021]);
    expect(wijk?.years).not.toContain(2021);
    expect(wijk?.classBounds?.noise).toHaveLength(4);
    const file = wijk?.scoreFiles.find(({ columns }) => columns.includes("noise"));
    expect(file?.years).toEqual([2016, 2021, 2022]);
    const values = openArrow(files.get(file?.path ?? "") as Uint8Array).numbers("noise");
    // Nothing was published of the first wijk: missing, not zero.
    expect([...values.slice(44, 47)]).toEqual([Number.NaN, 51, 52]);
  });

  test("without step 1 the build says that there is no column", async () => {
    const copy = copiedFolder();
    addField(copy);
    await copy.seal();
    expect((await copy.refusal())?.nl).toBe(
      "datapackage.json, kolom noise: is beschreven, maar staat niet als kolom in figures-wijk.csv."
    );
  });

  test("without step 2 the build says that nothing describes the column", async () => {
    const copy = copiedFolder();
    addColumn(copy);
    await copy.seal();
    expect((await copy.refusal())?.nl).toContain("kolom noise: staat niet bij de velden (schema.fields) van figures-wijk");
  });

  test("without step 3 the build says how to seal", async () => {
    const copy = copiedFolder();
    addColumn(copy);
    addField(copy);
    expect((await copy.refusal())?.nl).toContain("is de wijziging bedoeld, draai dan: npm run data:seal -- den-haag.");
  });

  test.each(asked.filter((name) => name !== "name" && name !== "type"))(
    "a field without %s is refused by that name",
    async (name) => {
      const copy = copiedFolder();
      addColumn(copy);
      const { [name]: _, ...field } = noise;
      addField(copy, field);
      await copy.seal();
      const refusal = await copy.refusal();
      expect(refusal?.nl).toContain("kolom noise:");
      expect(refusal?.nl).toContain(name === "years" ? "geen enkel jaar" : name);
    }
  );
});
