import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { examine, formats } from "../../../src/ingest/formats/examine.ts";
import { type Format, sniff } from "../../../src/ingest/formats/format.ts";
import { madeZip, textBytes } from "../../files/made-zip.ts";

const scores = "wk_code,wk_naam,jaar,lbm,afw\nWK051829,Schildersbuurt,2022,3.9,-0.2\n";
const start = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const files: readonly (readonly [string, string, string | Uint8Array])[] = [
  ["table-text", "cijfers.csv", "code,Score\nWK051829,1\n"],
  ["table-text", "zonder-ending", "code;Score\nWK051829;1\n"],
  ["table-excel", "cijfers.xlsx", madeZip({ "[Content_Types].xml": "", "xl/workbook.xml": "<workbook/>" })],
  ["table-parquet", "cijfers.parquet", start("PAR1\u0000\u0001PAR1")],
  ["scores-text", "scores.csv", scores],
  ["scores-text", "scores-2.0.csv", "wk_code,jaar,bewoners,veiligheid\nWK051829,2012,1,1\n"],
  ["scores-zip", "open-data.zip", madeZip({ "a/scores wijk.csv": scores, "lees mij.txt": "hallo" })],
  ["boundaries-json", "grenzen.geojson", '{"type":"FeatureCollection","features":[]}'],
  ["boundaries-geopackage", "grenzen.gpkg", start("SQLite format 3\u0000")],
  ["boundaries-shapefile", "grenzen.shp", Uint8Array.from([0, 0, 0x27, 0x0a])],
  ["boundaries-shapefile", "grenzen.prj", 'PROJCS["RD_New"]'],
  ["boundaries-shapefile", "grenzen.cpg", ""],
  ["boundaries-zip", "grenzen.zip", madeZip({ "wijk 2024.gpkg": "SQLite format 3" })],
  ["proof-bundle", "bewijs.zip", madeZip({ "wijkatlas-proof.json": "{}", "data.csv": scores })],
  ["empty-file", "leeg.csv", ""],
  ["empty-file", "spaties.csv", "  \n\n"],
  ["old-excel", "oud.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["pdf", "rapport.pdf", "%PDF-1.7\n"],
  ["markup", "pagina.csv", "<!doctype html><title>404</title>"],
  ["markup", "kaart.kml", '<?xml version="1.0"?><kml/>'],
  ["list-json", "lijst.json", "[1,2]"],
  ["scores-elsewhere", "pc4.csv", "PC4,jaar,lbm,afw\n2512,2022,3.9,-0.2\n"],
  ["other-zip", "twee.zip", madeZip({ "binnen.zip": madeZip({ "a.csv": "a" }) })],
  ["other-zip", "tabellen.zip", madeZip({ "cijfers.csv": "code,a\nWK051829,1\n" })],
  ["other-zip", "leeg.zip", madeZip({})],
  ["unknown", "foto.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]
];

const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? textBytes(content) : content);
const claiming = (name: string, bytes: Uint8Array) =>
  (formats as readonly Format[]).filter(({ claims }) => claims(sniff({ name, bytes }))).map(({ id }) => id);

describe("exactly one format claims", () => {
  test.each(files)("%s: %s", (id, name, content) => {
    expect(claiming(name, bytesOf(content))).toEqual([id]);
  });

  test("any file, whatever its name and its beginning", () => {
    const head = fc.oneof(
      fc.constantFrom(
        "PAR1",
        "%PDF",
        "SQLite format 3\u0000",
        "\u00d0\u00cf\u0011\u00e0",
        "{",
        "[",
        "<",
        "",
        "wk_code,jaar,afw\n",
        "pc4,afw\n",
        "code,a\n"
      ),
      fc.string({ maxLength: 4 })
    );
    const extension = fc.constantFrom("csv", "xlsx", "json", "shp", "prj", "dbf", "cpg", "gpkg", "zip", "parquet", "pdf", "");
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 20 }), extension, (text, rest, ending) => {
        const bytes = Uint8Array.from([...start(text), ...rest]);
        try {
          expect(claiming(`naam.${ending}`, bytes)).toHaveLength(1);
        } catch (problem) {
          if (!(problem instanceof DataProblem)) throw problem; // the beginning of a zip without its end
        }
      }),
      { numRuns: 2000 }
    );
  });

  test("the list has no two of one name, and says why it refuses", () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const format of formats as readonly Format[]) expect(format.refusal !== undefined).toBe(format.kind === "refused");
  });
});

describe("what is of no use is refused in words of both languages", () => {
  const refused = files.filter(([id]) => formats.some((format) => format.id === id && format.kind === "refused"));
  test.each(refused)("%s: %s", (_, name, content) => {
    let problem: unknown;
    try {
      examine({ name, bytes: bytesOf(content) });
    } catch (thrown) {
      problem = thrown;
    }
    expect(problem).toBeInstanceOf(DataProblem);
    for (const language of ["nl", "en"] as const) expect((problem as DataProblem).inWords(language)).toMatch(/^\S+.*: .{15,}\.$/);
  });

  test("a truncated zip", () => {
    const whole = madeZip({ "a.csv": scores.repeat(50) });
    expect(() => examine({ name: "half.zip", bytes: whole.slice(0, whole.length / 2) })).toThrow("afgebroken of beschadigd");
  });
});
