import { fixture } from "../fixture.ts";
import { asked, type BadFile, noticed, one, refused, taken } from "./bad-file.ts";

const head = "wk_code,jaar,energielabel";
const rows = "WK051802,2022,3.4\nWK051829,2022,2.1";
const csv = (name: string, text: string) => one(name, () => `${text}\n`);
const official = (name: string) => one(name, () => fixture(name));

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

const empty = ["bevat geen gegevens", "holds no data"] as const;

/** Tables as text that are not what they should be. */
export const textFiles: readonly BadFile[] = [
  refused(
    "an empty file",
    one("leeg.csv", () => ""),
    "dit bestand is leeg",
    "this file is empty"
  ),
  refused(
    "nothing but white space",
    one("wit.csv", () => " \n\t\r\n "),
    "dit bestand is leeg",
    "this file is empty"
  ),
  refused(
    "nothing but a byte order mark",
    one("bom.csv", () => Uint8Array.of(0xef, 0xbb, 0xbf)),
    "dit bestand is leeg",
    "this file is empty"
  ),
  refused("a header alone", csv("kop.csv", head), ...empty),
  refused("the official header alone", official("header-alone.csv"), ...empty),
  refused(
    "an official file with a row that is cut off",
    official("short-row.csv"),
    "cellen waar de kop er 10 heeft",
    "cells where the header has 10"
  ),
  refused("an official file with an open quotation mark", official("open-quote.csv"), "aanhalingstekens", "quotation marks"),
  refused(
    "an official file with an unknown column",
    official("unknown-column.csv"),
    "kolom geluk: onbekende kolom",
    "column geluk: unknown column"
  ),
  refused("an official file without the total", official("missing-afw.csv"), "kolom afw: ontbreekt", "column afw: is missing"),
  refused("an official file without years", official("missing-year.csv"), "kolom jaar: ontbreekt", "column jaar: is missing"),
  refused("an official file with a code cut short", official("malformed-code.csv"), "geen gebiedscode", "not an area code"),
  refused("an official file in the year 12", official("malformed-year.csv"), "geen jaar", "not a year"),
  refused("an official file in the year 9999", csv("s.csv", "wk_code,jaar,afw\nWK051802,9999,0.1"), "geen jaar", "not a year"),
  refused("an official file in the year 0000", csv("s.csv", "wk_code,jaar,afw\nWK051802,0000,0.1"), "geen jaar", "not a year"),
  refused(
    "an official file with a text for a number",
    official("unreadable-number.csv"),
    "geen leesbaar getal",
    "not a readable number"
  ),
  refused(
    "an official file with Infinity",
    csv("s.csv", "wk_code,jaar,afw\nWK051802,2022,Infinity"),
    "geen leesbaar getal",
    "not a readable number"
  ),
  refused(
    "an official file with a number beyond all numbers",
    csv("s.csv", "wk_code,jaar,afw\nWK051802,2022,1e999"),
    "geen leesbaar getal",
    "not a readable number"
  ),
  refused(
    "an official file with a number of a million digits",
    one("s.csv", () => `wk_code,jaar,afw\nWK051802,2022,${"1".repeat(1e6)}x\n`),
    "geen leesbaar getal",
    "not a readable number"
  ),
  refused(
    "an official file whose total is not lbm minus the reference",
    official("total-not-lbm.csv"),
    "is niet lbm",
    "is not lbm"
  ),
  refused("an official file whose parts are not the total", official("parts-not-total.csv"), "is niet de som", "is not the sum"),
  refused("an official file with an area twice in a year", official("duplicate-year.csv"), "komt al voor", "occurs already"),
  refused(
    "two official editions at once",
    () => ["scores-2022.csv", "scores-published-classes.csv"].map((name) => ({ name, content: fixture(name) })),
    "elke meting herberekent",
    "each edition recomputes"
  ),
  refused(
    "the same official file twice",
    () => ["a.csv", "b.csv"].map((name) => ({ name, content: fixture("scores-2022.csv") })),
    "komt al voor in a.csv",
    "occurs already in a.csv"
  ),
  refused("Leefbaarometer 2.0", official("edition-2.csv"), "Leefbaarometer 2.0", "Leefbaarometer 2.0"),
  refused("scores of postcodes", official("scores-pc4.csv"), "postcodes", "postcodes"),
  noticed(
    "official scores without boundaries",
    official("scores-2022.csv"),
    "de kaart blijft daar leeg",
    "the map stays empty there"
  ),
  refused(
    "a PDF called CSV",
    one("rapport.csv", () => "%PDF-1.7\n%âãÏÓ\n1 0 obj"),
    "dit is een PDF",
    "this is a PDF"
  ),
  refused(
    "a picture called CSV",
    one("kaart.csv", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
    "niet herkend",
    "not recognised"
  ),
  refused(
    "a web page with an error, called CSV",
    one("scores.csv", () => "<!DOCTYPE html><html><body>404 Not Found</body></html>"),
    "een webpagina",
    "a web page"
  ),
  refused(
    "XML",
    one("kaart.gml", () => "<?xml version='1.0'?><gml/>"),
    "XML",
    "XML"
  ),
  refused(
    "NUL bytes in a text",
    one("nul.csv", () => `${head}\nWK05\0\0\x001802,2022,3.4\n`),
    "niet herkend",
    "not recognised"
  ),
  taken(
    "UTF-16 without a byte order mark",
    one("utf16.csv", () => utf16(`${head}\n${rows}\n`)),
    "3.4"
  ),
  refused(
    "StatLine, cut off in the middle of a row",
    csv(
      "statline.csv",
      '"Perioden";"Wijken en buurten";"Codering (code)";"Aantal (aantal)"\n"2022";"Belgisch Park";"WK051802  ";"    8230"\n"2022";"Schild'
    ),
    "aanhalingstekens kloppen niet",
    "quotation marks do not match"
  ),
  asked("no column with area codes", csv("namen.csv", "wijk,jaar,label\nSchildersbuurt,2022,3\nMoerwijk,2022,4"), "code"),
  asked("codes that Excel turned into numbers", csv("excel.csv", "wijkcode,jaar,label\n51802,2022,3\n51829,2022,4"), "bare"),
  asked("codes that Excel turned into dates", csv("datums.csv", "code,jaar,label\n1-mei,2022,3\n2-jun,2022,4"), "code"),
  asked(
    "1.234 may be a thousand or one and a bit",
    csv("duizend.csv", "wk_code;jaar;inkomen\nWK051802;2022;1.234\nWK051829;2022;2.345"),
    "decimal"
  ),
  asked(
    "decimal comma and point mixed",
    csv("gemengd.csv", "wk_code;jaar;label\nWK051802;2022;3,45\nWK051829;2022;2.15"),
    "decimal"
  ),
  asked("texts among the numbers", csv("teksten.csv", `${head}\nWK051802,2022,veel\nWK051829,2022,2.1`), "marks"),
  asked("no year anywhere", csv("jaarloos.csv", "wk_code,label\nWK051802,3\nWK051829,4"), "year"),
  asked(
    "no column with numbers",
    csv("woorden.csv", "wk_code,jaar,oordeel\nWK051802,2022,goed\nWK051829,2022,matig"),
    "measures"
  ),
  refused(
    "an area twice in a year",
    csv("dubbel.csv", `${head}\n${rows}\nWK051829,2022,9.9`),
    "meer keren voor in hetzelfde jaar",
    "more than once in the same year"
  ),
  taken(
    "levels mixed in one column",
    csv("niveaus.csv", `code,jaar,label\nWK051802,2022,3\nGM0518,2022,4\nBU05182915,2022,5`),
    "wijk"
  ),
  taken("rows for totals and remarks", csv("totalen.csv", `${head}\n${rows}\nTotaal,,5.5\nBron: gemeente,,`), "2 skipped"),
  asked("the years 0000 and 9999", csv("jaren.csv", `${head}\nWK051802,0000,1\nWK051829,9999,2\nWK051802,2022,3`), "year"),
  taken(
    "a script in a name",
    csv("script.csv", 'wk_code,wk_naam,jaar,label\nWK051899,"<script>alert(1)</script>",2022,3'),
    "<script>alert(1)</script>"
  ),
  taken(
    "a formula in a name",
    csv("formule.csv", `wk_code,wk_naam,jaar,label\nWK051899,"=HYPERLINK(""http://x"")",2022,3`),
    '=HYPERLINK("http://x")'
  ),
  taken("a column called __proto__", csv("proto.csv", "wk_code,jaar,__proto__\nWK051802,2022,3\nWK051829,2022,4"), "__proto__"),
  taken(
    "a column called constructor",
    csv("constructor.csv", "wk_code,jaar,constructor\nWK051802,2022,3\nWK051829,2022,4"),
    "constructor"
  ),
  taken(
    "quotation marks in the name of a column",
    csv("quote.csv", 'wk_code,jaar,"label ""A"" \'B\'"\nWK051802,2022,3\nWK051829,2022,4'),
    "label \"A\" 'B'"
  ),
  taken(
    "an official code column called __proto__ beside",
    one("s.json.csv", () => `${head},__proto__\nWK051802,2022,3.4,toString\nWK051829,2022,2.1,valueOf\n`),
    "3.4"
  ),
  refused(
    "ragged rows",
    csv("rafels.csv", `${head}\nWK051802,2022,3.4\nWK051829,2022`),
    "2 cellen waar de kop er 3 heeft",
    "2 cells where the header has 3"
  ),
  taken(
    "mixed encodings",
    one("gemengd.csv", () =>
      Uint8Array.from([
        ...new TextEncoder().encode("wk_code,wk_naam,jaar,label\nWK051899,caf\u00e9,2022,3\nWK051898,caf"),
        0xe9,
        ...new TextEncoder().encode(",2022,4\n")
      ])
    ),
    "caf\u00e9"
  ),
  refused(
    "20,000 columns",
    one(
      "breed.csv",
      () => `wk_code,${Array.from({ length: 20_000 }, (_, i) => `k${i}`).join(",")}\nWK051802${",1".repeat(20_000)}\n`
    ),
    "kolommen",
    "columns"
  ),
  taken(
    "a cell of 10 MB",
    one("cel.csv", () => `wk_code,wk_naam,jaar,label\nWK051802,${"x".repeat(1e7)},2022,3\n`),
    "3"
  ),
  refused(
    "a list in JSON",
    one("lijst.json", () => '[{"wk_code":"WK051802"}]'),
    "een lijst in JSON",
    "a list in JSON"
  )
];
