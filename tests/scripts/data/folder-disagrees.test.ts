import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copiedFolder, fieldOf, type Package, tableOf } from "./copied-folder.ts";

type Copy = ReturnType<typeof copiedFolder>;

interface Case {
  readonly what: string;
  readonly spoil: (copy: Copy) => void;
  /** What is meant to be so is sealed: sizes and checksums are those of the spoilt files. */
  readonly isSealed?: boolean;
  readonly nl: RegExp;
  readonly en: RegExp;
}

const field = (column: string, change: (field: Record<string, unknown>) => void) => (copy: Copy) =>
  copy.describe((datapackage) => change(fieldOf(datapackage, column === "afw" ? "scores-wijk" : "figures-wijk", column)));
const described = (change: (datapackage: Package) => void) => (copy: Copy) => copy.describe(change);
const without = (name: string) => field("inhabitants", (own) => delete own[name]);

const cases: readonly Case[] = [
  {
    what: "a column that is no field",
    spoil: (copy) => copy.eachLine("scores-wijk.csv", (line, i) => `${line},${i === 0 ? "lawaai" : "1"}`),
    isSealed: true,
    nl: /^scores-wijk\.csv, regel 1, kolom lawaai: staat niet bij de velden \(schema\.fields\) van scores-wijk in datapackage\.json; beschrijf de kolom daar, of haal haar weg\.$/,
    en: /^scores-wijk\.csv, line 1, column lawaai: is not among the fields \(schema\.fields\) of scores-wijk in datapackage\.json; describe the column there, or take it away\.$/
  },
  {
    what: "a described indicator without a column",
    spoil: (copy) => copy.eachLine("scores-wijk.csv", (line) => line.split(",").slice(0, -1).join(",")),
    isSealed: true,
    nl: /^datapackage\.json, kolom won: is beschreven, maar staat niet als kolom in scores-wijk\.csv\.$/,
    en: /^datapackage\.json, column won: is described, but is no column of scores-wijk\.csv\.$/
  },
  {
    what: "a field that is neither a key nor described",
    spoil: (copy) => {
      copy.eachLine("scores-wijk.csv", (line, i) => `${line},${i === 0 ? "lawaai" : "1"}`);
      copy.describe((datapackage) => tableOf(datapackage, "scores-wijk").schema.fields.push({ name: "lawaai", type: "number" }));
    },
    isSealed: true,
    nl: /^datapackage\.json, kolom lawaai: is in scores-wijk geen sleutel en geen beschreven indicator;/,
    en: /^datapackage\.json, column lawaai: is neither a key nor a described indicator in scores-wijk;/
  },
  {
    what: "an indicator that is described twice",
    spoil: described((datapackage) => Object.assign(fieldOf(datapackage, "scores-buurt", "afw"), { title: "Nog eens" })),
    nl: /^datapackage\.json, kolom afw: wordt in scores-buurt voor de tweede keer beschreven;/,
    en: /^datapackage\.json, column afw: is described a second time in scores-buurt;/
  },
  {
    what: "an indicator in two tables of one level",
    spoil: described((datapackage) =>
      tableOf(datapackage, "figures-wijk").schema.fields.push({ name: "afw", type: "number", years: [] })
    ),
    nl: /^datapackage\.json, kolom afw: staat op niveau wijk in twee tabellen;/,
    en: /^datapackage\.json, column afw: is in two tables of level wijk;/
  },
  {
    what: "the second list that there once was",
    spoil: described((datapackage) => Object.assign(datapackage.wijkatlas, { indicators: [] })),
    nl: /^datapackage\.json: de lijst wijkatlas\.indicators bestaat niet meer/,
    en: /^datapackage\.json: the list wijkatlas\.indicators is no more/
  },
  {
    what: "years that its column does not have",
    spoil: field("inhabitants", (own) => Object.assign(own, { years: [2016, 2020, 2022] })),
    nl: /^datapackage\.json, kolom inhabitants: heeft volgens het veld cijfers in 2016, 2020, 2022, en in figures-wijk\.csv in 2016, 2022\.$/,
    en: /^datapackage\.json, column inhabitants: has figures in 2016, 2020, 2022 by its field, and in 2016, 2022 in figures-wijk\.csv\.$/
  },
  {
    what: "years that its field does not name",
    spoil: field("afw", (own) => Object.assign(own, { years: [2024] })),
    nl: /^datapackage\.json, kolom afw: heeft volgens het veld cijfers in 2024, en in scores-wijk\.csv in 2002, 2008,/,
    en: /^datapackage\.json, column afw: has figures in 2024 by its field, and in 2002, 2008,/
  },
  {
    what: "another number of rows",
    spoil: described((datapackage) => Object.assign(tableOf(datapackage, "scores-wijk"), { "wijkatlas:rows": 395 })),
    nl: /^scores-wijk\.csv: telt 394 rijen, en volgens datapackage\.json 395 \(wijkatlas:rows\)\.$/,
    en: /^scores-wijk\.csv: has 394 rows, and 395 by datapackage\.json \(wijkatlas:rows\)\.$/
  },
  {
    what: "another checksum",
    spoil: (copy) => copy.write("scores-wijk.csv", copy.read("scores-wijk.csv").replace("0.5683", "0.5684")),
    nl: /^scores-wijk\.csv: heeft een andere controlesom dan datapackage\.json zegt; is de wijziging bedoeld, draai dan: npm run data:seal -- den-haag\.$/,
    en: /^scores-wijk\.csv: has another checksum than datapackage\.json says; if the change is meant, run: npm run data:seal -- den-haag\.$/
  },
  {
    what: "another size",
    spoil: (copy) => copy.write("boundaries-wijk.topojson", `${copy.read("boundaries-wijk.topojson")}\n`),
    nl: /^boundaries-wijk\.topojson: is \d+ bytes groot, en volgens datapackage\.json \d+; is de wijziging bedoeld/,
    en: /^boundaries-wijk\.topojson: is \d+ bytes long, and \d+ by datapackage\.json; if the change is meant/
  },
  {
    what: "a file that is not there",
    spoil: ({ folder }) => rmSync(join(folder, "figures-wijk.csv")),
    nl: /^figures-wijk\.csv: ontbreekt in de map, maar staat in datapackage\.json\.$/,
    en: /^figures-wijk\.csv: is missing in the folder, but stands in datapackage\.json\.$/
  },
  {
    what: "a file that nothing names",
    spoil: (copy) => copy.write("figures-buurt.csv", "code,year\n"),
    nl: /^figures-buurt\.csv: staat in de map, maar niet in datapackage\.json;/,
    en: /^figures-buurt\.csv: is in the folder, but not in datapackage\.json;/
  },
  {
    what: "a resource of no level",
    spoil: described((datapackage) => Object.assign(tableOf(datapackage, "figures-wijk"), { name: "kerncijfers-wijk" })),
    nl: /^datapackage\.json, waarde "kerncijfers-wijk": dit deel hoort bij geen niveau/,
    en: /^datapackage\.json, value "kerncijfers-wijk": this resource is of no level/
  },
  {
    what: "a level that lacks a table",
    spoil: described((datapackage) => datapackage.resources.splice(0, 1)),
    nl: /^datapackage\.json, waarde "wijk": van dit niveau ontbreekt het deel areas-wijk\.$/,
    en: /^datapackage\.json, value "wijk": of this level the resource areas-wijk is missing\.$/
  },
  {
    what: "a source that is not in the list",
    spoil: field("inhabitants", (own) => Object.assign(own, { sources: ["elders"] })),
    nl: /^datapackage\.json, kolom inhabitants: de bron ‘elders’ staat niet bij de bronnen \(wijkatlas\.sources\)\.$/,
    en: /^datapackage\.json, column inhabitants: the source ‘elders’ is not among the sources \(wijkatlas\.sources\)\.$/
  },
  {
    what: "a year of which no source is",
    spoil: field("inhabitants", (own) => Object.assign(own, { sources: ["key-figures-2022"] })),
    nl: /^datapackage\.json, kolom inhabitants: heeft cijfers van 2016, maar geen van de bronnen \(key-figures-2022\) is van dat jaar\.$/,
    en: /^datapackage\.json, column inhabitants: has figures of 2016, but none of its sources \(key-figures-2022\) is of that year\.$/
  },
  {
    what: "a source that holds nothing of it",
    spoil: field("homes", (own) => Object.assign(own, { sources: ["key-figures-2016", "key-figures-2022"] })),
    nl: /^datapackage\.json, kolom homes: noemt de bron ‘key-figures-2016’, maar heeft geen cijfers van 2016\.$/,
    en: /^datapackage\.json, column homes: names the source ‘key-figures-2016’, but has no figures of 2016\.$/
  },
  {
    what: "a description in one language",
    spoil: without("description:en"),
    nl: /^datapackage\.json, kolom inhabitants: de eigenschap description:en ontbreekt;/,
    en: /^datapackage\.json, column inhabitants: the property description:en is missing;/
  },
  {
    what: "no direction",
    spoil: without("direction"),
    nl: /^datapackage\.json, kolom inhabitants: de eigenschap direction is er niet; kies uit higher-is-better, lower-is-better, neutral\.$/,
    en: /^datapackage\.json, column inhabitants: the property direction is missing; choose one of higher-is-better, lower-is-better, neutral\.$/
  },
  {
    what: "a scheme of classes that nobody knows",
    spoil: field("inhabitants", (own) => Object.assign(own, { classes: "mooi" })),
    nl: /^datapackage\.json, kolom inhabitants: de eigenschap classes is ‘mooi’; kies uit leefbaarometer-total, leefbaarometer-dimension\.$/,
    en: /^datapackage\.json, column inhabitants: the property classes is ‘mooi’; choose one of/
  },
  {
    what: "decimals that are no digits",
    spoil: field("inhabitants", (own) => Object.assign(own, { decimals: 1.5 })),
    nl: /^datapackage\.json, kolom inhabitants: de eigenschap decimals is geen aantal cijfers/,
    en: /^datapackage\.json, column inhabitants: the property decimals is not a number of digits/
  },
  {
    what: "a part of something else",
    spoil: field("inhabitants", (own) => Object.assign(own, { partOf: "stad" })),
    nl: /^datapackage\.json, kolom inhabitants: is een deel van ‘stad’, maar die indicator is er niet\.$/,
    en: /^datapackage\.json, column inhabitants: is a part of ‘stad’, but there is no such indicator\.$/
  },
  {
    what: "a first indicator that is no column",
    spoil: described((datapackage) => Object.assign(datapackage.wijkatlas, { primary: "lbm" })),
    nl: /^datapackage\.json, kolom lbm: is de eerste indicator \(wijkatlas\.primary\), maar geen kolom\.$/,
    en: /^datapackage\.json, column lbm: is the first indicator \(wijkatlas\.primary\), but no column\.$/
  },
  {
    what: "classes of no column",
    spoil: (copy) => {
      copy.eachLine("scores-wijk.csv", (line, i) => `${line},${i === 0 ? "lawaai_class" : "1"}`);
      copy.describe((datapackage) =>
        tableOf(datapackage, "scores-wijk").schema.fields.push({
          ...fieldOf(datapackage, "scores-wijk", "afw"),
          name: "lawaai_class"
        })
      );
    },
    isSealed: true,
    nl: /^scores-wijk\.csv, regel 1, kolom lawaai_class: heeft klassen van een kolom die hier niet staat\.$/,
    en: /^scores-wijk\.csv, line 1, column lawaai_class: has classes of a column that is not here\.$/
  },
  {
    what: "a figure among what is told of areas",
    spoil: (copy) => {
      copy.eachLine("areas-wijk.csv", (line, i) => `${line},${i === 0 ? "inhabitants" : "1"}`);
      copy.describe((datapackage) =>
        tableOf(datapackage, "areas-wijk").schema.fields.push({ name: "inhabitants", type: "number" })
      );
    },
    isSealed: true,
    nl: /^areas-wijk\.csv, regel 1, kolom inhabitants: zegt niets over een gebied zelf;/,
    en: /^areas-wijk\.csv, line 1, column inhabitants: tells nothing of an area itself;/
  },
  {
    what: "figures of an area that is not there",
    spoil: (copy) => copy.write("figures-wijk.csv", copy.read("figures-wijk.csv").replace("WK051802", "WK051899")),
    isSealed: true,
    nl: /^figures-wijk\.csv, regel 4, kolom code, waarde "WK051899": dit gebied staat niet in de lijst van gebieden \(areas\)\.$/,
    en: /^figures-wijk\.csv, line 4, column code, value "WK051899": this area is not in the list of areas\.$/
  },
  {
    what: "an area and year that occur twice",
    spoil: (copy) => copy.write("figures-wijk.csv", copy.read("figures-wijk.csv").replace("WK051801,2022", "WK051801,2016")),
    isSealed: true,
    nl: /^figures-wijk\.csv, regel 3, kolom code, year, waarde "WK051801 2016": komt twee keer voor;/,
    en: /^figures-wijk\.csv, line 3, column code, year, value "WK051801 2016": occurs twice;/
  },
  {
    what: "areas out of order",
    spoil: (copy) => copy.write("areas-wijk.csv", copy.read("areas-wijk.csv").replace(/^(WK051802.*)\n(WK051803.*)$/m, "$2\n$1")),
    isSealed: true,
    nl: /^areas-wijk\.csv, regel 4, kolom code, waarde "WK051802": gebieden staan op volgorde van hun code, elk één keer\.$/,
    en: /^areas-wijk\.csv, line 4, column code, value "WK051802": areas stand in the order of their codes, each once\.$/
  },
  {
    what: "a shape of another area",
    spoil: (copy) =>
      copy.write("boundaries-wijk.topojson", copy.read("boundaries-wijk.topojson").replace("WK051802", "WK051899")),
    isSealed: true,
    nl: /^boundaries-wijk\.topojson, vorm 2, waarde "WK051899": is niet de vorm van WK051802, het gebied op die plaats;/,
    en: /^boundaries-wijk\.topojson, shape 2, value "WK051899": is not the shape of WK051802, the area in that place;/
  },
  {
    what: "a cell that is no number",
    spoil: (copy) =>
      copy.write("figures-wijk.csv", copy.read("figures-wijk.csv").replace("WK051802,2016,8055", "WK051802,2016,veel")),
    isSealed: true,
    nl: /^figures-wijk\.csv, regel 4, kolom inhabitants, waarde "veel": geen getal met een punt\.$/,
    en: /^figures-wijk\.csv, line 4, column inhabitants, value "veel": not a number with a decimal point\.$/
  }
];

describe("a folder whose list of indicators, columns, years, counts or checksums disagree is refused in one sentence", () => {
  test.each(cases)("$what", async ({ spoil, isSealed = false, nl, en }) => {
    const copy = copiedFolder();
    spoil(copy);
    if (isSealed) await copy.seal();
    const refusal = await copy.refusal();
    expect(refusal?.nl).toMatch(nl);
    expect(refusal?.en).toMatch(en);
    // One sentence: it ends where it stops.
    for (const sentence of [refusal?.nl ?? "", refusal?.en ?? ""]) expect(sentence).toMatch(/^[^\n]*[^.]\.$/);
  });

  test("the folder as it is builds, and sealing it again changes not a letter of it", async () => {
    const copy = copiedFolder();
    const before = copy.read("datapackage.json");
    expect(await copy.refusal()).toBeUndefined();
    await copy.seal();
    expect(copy.read("datapackage.json")).toBe(before);
  });
});
