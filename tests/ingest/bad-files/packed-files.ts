import { gzipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { madeZip, saying } from "../../files/made-zip.ts";
import { fixture } from "../fixture.ts";
import { asked, type BadFile, noticed, one, refused, taken } from "./bad-file.ts";

const scores = () => madeZip({ "scores.csv": fixture("scores-2022.csv") });

const sheetXml = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string, content: string) => `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, as small as it can be. */
const workbook = (rows: string) =>
  madeZip({
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${rels}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(rows)
  });

const head = `<row r="1">${cell("A1", "wk_code")}${cell("B1", "jaar")}${cell("C1", "label")}</row>`;
const row = (r: number, code: string, value: string) =>
  `<row r="${r}">${cell(`A${r}`, code)}<c r="B${r}"><v>2022</v></c>${value}</row>`;
const goodBook = () => workbook(`${head}${row(2, "WK051802", '<c r="C2"><v>3</v></c>')}`);

const table = (label: readonly unknown[]) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "wk_code", data: ["WK051802", "WK051829"], type: "STRING" },
        { name: "jaar", data: [2022, 2022], type: "INT32" },
        {
          name: "label",
          data: label as number[],
          ...(typeof label[0] === "object" ? { type: "JSON" as const } : { type: "DOUBLE" as const })
        }
      ]
    })
  );
const parquet = () => table([3.25, 4.5]);

const damagedZip = ["zipbestand is afgebroken of beschadigd", "zip file is truncated or damaged"] as const;
const damagedBook = ["Excel-bestand is beschadigd", "Excel file is damaged"] as const;
const damagedParquet = ["Parquet-bestand is beschadigd", "Parquet file is damaged"] as const;

/** Archives, workbooks and Parquet that are not what they should be. */
export const packedFiles: readonly BadFile[] = [
  refused(
    "a zip bomb that says so",
    one("bom.zip", () => madeZip({ "scores.csv": bomb() })),
    "ongewoon veelvoud",
    "unusual multiple"
  ),
  refused(
    "a zip bomb that says that it is small",
    one("bom.zip", () => saying(madeZip({ "scores.csv": bomb() }), { size: 2000 })),
    "ongewoon veelvoud",
    "unusual multiple"
  ),
  refused(
    "a zip in a zip",
    one("buiten.zip", () => madeZip({ "binnen.zip": scores() })),
    "een zipbestand in een zipbestand",
    "a zip file within a zip file"
  ),
  refused(
    "an empty zip",
    one("leeg.zip", () => madeZip({})),
    "dit zipbestand is leeg",
    "this zip file is empty"
  ),
  refused(
    "a zip with nothing but what systems leave",
    one("mac.zip", () => madeZip({ "__MACOSX/._a.csv": "x", ".DS_Store": "x" })),
    "dit zipbestand is leeg",
    "this zip file is empty"
  ),
  refused(
    "a zip that is cut off",
    one("half.zip", () => scores().slice(0, 300)),
    ...damagedZip
  ),
  refused(
    "a zip with a changed byte",
    one("fout.zip", () => {
      const bytes = scores();
      bytes[60] = (bytes[60] ?? 0) ^ 0x55;
      return bytes;
    }),
    ...damagedZip
  ),
  refused(
    "an encrypted zip",
    one("geheim.zip", () => saying(scores(), { flags: 1 })),
    "met een wachtwoord versleuteld",
    "encrypted with a password"
  ),
  refused(
    "a zip packed in another way",
    one("anders.zip", () => saying(scores(), { method: 14 })),
    "methode 14",
    "method 14"
  ),
  refused(
    "a zip with photos",
    one("fotos.zip", () => madeZip({ "a.jpg": "x", "b.txt": "y" })),
    "niets wat hier herkend wordt",
    "nothing in this zip file is recognised"
  ),
  refused(
    "a Word document called CSV",
    one("stuk.csv", () => madeZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" })),
    "niets wat hier herkend wordt",
    "nothing in this zip file is recognised"
  ),
  noticed(
    "scores in nested folders, with other files beside",
    one("open-data.zip", () => madeZip({ "a/b/c/scores.csv": fixture("scores-2022.csv"), "leesmij.txt": "lees mij" })),
    "leesmij.txt: geen scores, overgeslagen",
    "leesmij.txt: no scores, skipped"
  ),
  refused(
    "gzip",
    one("scores.csv.gz", () => gzipSync(fixture("scores-2022.csv"))),
    "niet herkend",
    "not recognised"
  ),
  refused(
    "a workbook that is cut off",
    one("half.xlsx", () => goodBook().slice(0, 700)),
    ...damagedZip
  ),
  refused(
    "a workbook without rows",
    one("leeg.xlsx", () => workbook("")),
    "bevat geen gegevens",
    "holds no data"
  ),
  refused(
    "a workbook whose sheet is no XML",
    one("kapot.xlsx", () => madeZip({ "xl/workbook.xml": "geen xml <<<", "[Content_Types].xml": "" })),
    ...damagedBook
  ),
  refused(
    "an encrypted workbook, or one from before 2007",
    one("oud.xlsx", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
    "vóór 2007",
    "before 2007"
  ),
  asked(
    "a workbook of formulas that were never computed",
    one("formules.xlsx", () => workbook(`${head}${row(2, "WK051802", '<c r="C2"><f>A1+1</f></c>')}`)),
    "measures"
  ),
  taken(
    "a workbook with a formula and its result",
    one("uitkomst.xlsx", () => workbook(`${head}${row(2, "WK051802", '<c r="C2"><f>1+2</f><v>3</v></c>')}`)),
    "3"
  ),
  refused(
    "Parquet that is cut off",
    one("half.parquet", () => parquet().slice(0, 120)),
    ...damagedParquet
  ),
  refused(
    "Parquet with another end",
    one("eind.parquet", () => Uint8Array.from([...parquet().slice(0, -4), 1, 2, 3, 4])),
    ...damagedParquet
  ),
  refused(
    "Parquet with a head alone",
    one("kop.parquet", () => new TextEncoder().encode("PAR1")),
    ...damagedParquet
  ),
  asked(
    "Parquet with nothing but nested values",
    one("diep.parquet", () => table([{ a: 1 }, { a: 2 }])),
    "measures"
  )
];

/** Thirty million bytes that pack to thirty thousand, with a head like that of scores. */
function bomb(): Uint8Array {
  const bytes = new Uint8Array(30_000_000).fill(0x20);
  bytes.set(new TextEncoder().encode("wk_code,jaar,afw\n"));
  return bytes;
}
