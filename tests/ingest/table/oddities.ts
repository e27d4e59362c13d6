import type { TableAnswers, TableUnderstanding } from "../../../src/ingest/table/understanding.ts";

/** A small file with one oddity, and what is understood of it. */
export interface Oddity {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly file?: string;
  readonly answers?: TableAnswers;
  readonly understanding: Partial<TableUnderstanding>;
  readonly figures?: Record<string, (number | null)[][]>;
}

const utf16 = (text: string, order: "le" | "be", mark: boolean) => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

const windows1252 = (text: string) => Uint8Array.from([...text].map((letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));

const textReading = { form: "text", encoding: "utf-8", delimiter: ",", headerLine: 1 } as const;
const two = "WK051829,0.5\nWK051833,1.5\n";
const same = { Score: [[0.5, 1.5]] };

export const oddities: readonly Oddity[] = [
  {
    name: "plain",
    text: `wk_code,Score\n${two}`,
    understanding: { reading: textReading, code: 0, rows: 2, questions: [{ kind: "year" }] },
    figures: same
  },
  { name: "with byte order mark", text: `\uFEFFwk_code,Score\n${two}`, understanding: { reading: textReading }, figures: same },
  {
    name: "UTF-16 as Excel saves text",
    text: utf16("code\tScore\nWK051829\t0,5\nWK051833\t1,5\n", "le", true),
    understanding: { reading: { ...textReading, encoding: "utf-16le", delimiter: "\t" } },
    figures: same
  },
  {
    name: "UTF-16, the other order, without a mark",
    text: utf16(`code,Score\n${two}`, "be", false),
    understanding: { reading: { ...textReading, encoding: "utf-16be" } },
    figures: same
  },
  {
    name: "Windows-1252",
    text: windows1252("code;naam;Score\nWK051829;Café;0,5\nWK051833;Zuid;1,5\n"),
    understanding: { reading: { ...textReading, encoding: "windows-1252", delimiter: ";" }, garbled: false, name: 1 },
    figures: same
  },
  {
    name: "letters that were garbled before",
    text: "code;naam;Score\nWK051829;CafÃ©;0,5\n",
    understanding: { garbled: true }
  },
  {
    name: "a title and an empty line above the names",
    text: `Enquête 2021\n\ncode,Score\n${two}`,
    understanding: { reading: { ...textReading, headerLine: 3 }, rows: 2 },
    figures: same
  },
  {
    name: "no names at all",
    text: two,
    understanding: { reading: { ...textReading, headerLine: 0 }, rows: 2, code: 0 },
    figures: { B: [[0.5, 1.5]] }
  },
  {
    name: "StatLine: padded codes and numbers, a point for nothing, mixed levels, a remark below",
    text: '"Perioden";"Wijken en buurten";"Codering (code)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)"\n"2019";"Nederland";"NL00      ";"   0.000"\n"2019JJ00";"Den Haag";"GM0518    ";"  -0.100"\n"2019*";"Schildersbuurt";"WK051829  ";"       ."\n"2020";"Schildersbuurt";"WK051829  ";"  -0.700"\n"Bron: CBS"\n',
    understanding: {
      code: 2,
      name: 1,
      yearColumn: 0,
      years: [2019, 2020],
      needsYear: false,
      levels: [
        { level: "gemeente", areas: 1, rows: 1, chosen: false },
        { level: "wijk", areas: 1, rows: 2, chosen: true }
      ],
      skipped: {
        rows: 2,
        examples: [
          { line: 2, text: "NL00" },
          { line: 6, text: "Bron: CBS" }
        ]
      },
      questions: []
    },
    figures: { "SES-WOA: Totaalscore": [[null, null, null, -0.7, null]] }
  },
  {
    name: "years as columns, and a column without",
    text: "code,score_2014,score_2016,inwoners\nWK051829,1.5,2.5,100\n",
    understanding: { years: [2014, 2016], needsYear: true, questions: [{ kind: "year" }] },
    figures: { score: [[1.5], [2.5]], inwoners: [[100]] }
  },
  {
    name: "years alone as columns, called after the file",
    text: "code,2014,2016\nWK051829,1.5,2.5\n",
    file: "energielabels.csv",
    understanding: { years: [2014, 2016], needsYear: false, questions: [] },
    figures: { energielabels: [[1.5], [2.5]] }
  },
  {
    name: "the year in the file name",
    text: `code,Score\n${two}`,
    file: "enquete 2021.csv",
    understanding: { needsYear: true, year: 2021, yearFrom: "file-name", years: [2021], questions: [] }
  },
  {
    name: "1.234 in every row",
    text: "code;Score;jaar\nWK051829;1.234;2020\nWK051833;2.345;2020\n",
    understanding: {
      questions: [{ kind: "decimal", column: 1, line: 2, example: "1.234", readings: { point: 1.234, comma: 1234 } }]
    },
    figures: { Score: [] }
  },
  {
    name: "1.234 in every row, said to be thousands",
    text: "code;Score;jaar\nWK051829;1.234;2020\nWK051833;2.345;2020\n",
    answers: { decimal: "comma" },
    understanding: { questions: [] },
    figures: { Score: [[1234, 2345]] }
  },
  {
    name: "1.234 beside 0.5 in another column",
    text: "code;a;b;jaar\nWK051829;1.234;0.5;2020\nWK051833;2.345;0.7;2020\n",
    understanding: { questions: [] },
    figures: { a: [[1.234, 2.345]], b: [[0.5, 0.7]] }
  },
  {
    name: "points and commas in two columns",
    text: "code;a;b;jaar\nWK051829;1,5;0.5;2020\nWK051833;2,5;0.7;2020\n",
    understanding: { questions: [] },
    figures: { a: [[1.5, 2.5]], b: [[0.5, 0.7]] }
  },
  {
    name: "signs for nothing",
    text: "code,Score,jaar\nWK051801,NA,2020\nWK051802,x,2020\nWK051803,.,2020\nWK051804,-99997,2020\nWK051805,,2020\nWK051806,n.v.t.,2020\nWK051807,5,2020\n",
    understanding: { questions: [] },
    figures: { Score: [[null, null, null, null, null, null, 5]] }
  },
  {
    name: "-99997 that is said to be a number",
    text: "code,Score,jaar\nWK051801,-99997,2020\nWK051802,3,2020\n",
    answers: { keptSentinels: new Set([1]) },
    understanding: { questions: [] },
    figures: { Score: [[-99997, 3]] }
  },
  {
    name: "a word that is no known sign for nothing",
    text: "code,Score,jaar\nWK051801,onbekend,2020\nWK051802,3,2020\nWK051803,4,2020\n",
    understanding: {
      questions: [{ kind: "marks", column: 1 }],
      marks: [
        { column: 1, known: [], sentinels: false, keptSentinels: false, unread: { count: 1, line: 2, texts: ["onbekend"] } }
      ]
    }
  },
  {
    name: "a word that is said to mean nothing",
    text: "code,Score,jaar\nWK051801,onbekend,2020\nWK051802,3,2020\n",
    answers: { textsMissing: new Set([1]) },
    understanding: { questions: [] },
    figures: { Score: [[null, 3]] }
  },
  {
    name: "codes without letters",
    text: "wijkcode,Score,jaar\n051829,3,2020\n",
    understanding: {
      code: undefined,
      questions: [{ kind: "bare", column: 0, level: "wijk", example: "051829", full: "WK051829" }]
    }
  },
  {
    name: "codes without letters, that a spreadsheet took for numbers, confirmed",
    text: "gemeentecode,Score,jaar\n518,3,2020\n1621,4,2020\n",
    answers: { bare: { column: 0, level: "gemeente" } },
    understanding: { code: 0, bare: "gemeente", levels: [{ level: "gemeente", areas: 2, rows: 2, chosen: true }], questions: [] },
    figures: { Score: [[3, 4]] }
  },
  {
    name: "codes without letters that are said to be something else",
    text: "gebiedscode,Score,jaar\n2512,3,2020\n",
    answers: { bare: { column: 0, level: undefined } },
    understanding: { code: undefined, questions: [{ kind: "code" }] }
  },
  {
    name: "codes in small letters, and with letters in them",
    text: "code,Score,jaar\nwk0363mb,3,2020\nWK0363AB,4,2020\n",
    understanding: { levels: [{ level: "wijk", areas: 2, rows: 2, chosen: true }], questions: [] }
  },
  {
    name: "no codes",
    text: "wijk,Score\nSchildersbuurt,3\n",
    understanding: { code: undefined, questions: [{ kind: "code" }, { kind: "year" }] }
  },
  {
    name: "the finest of several columns with codes",
    text: "gm_code,wk_code,Score,jaar\nGM0518,WK051829,3,2020\n",
    understanding: { code: 1 }
  },
  {
    name: "percents and euros",
    text: "code;label A;waarde;jaar\nWK051829;12,5%;€ 250.000;2020\nWK051833;8%;€ 1.250.000;2020\n",
    understanding: { questions: [] },
    figures: { "label A": [[12.5, 8]], waarde: [[250_000, 1_250_000]] }
  },
  {
    name: "two columns of one name",
    text: "code,Score,Score,jaar\nWK051829,1,2,2020\n",
    understanding: {
      questions: [],
      columns: expectColumns(["code", "Score", "Score", "jaar"], ["code", "value", "value", "year"])
    }
  },
  {
    name: "names that mean something to a program or a spreadsheet",
    text: "code,__proto__,<script>,=cmd,jaar\nWK051829,1,2,3,2020\n",
    understanding: { questions: [] },
    figures: Object.fromEntries([
      ["__proto__", [[1]]],
      ["<script>", [[2]]],
      ["=cmd", [[3]]]
    ])
  },
  {
    name: "more columns than one would want at once",
    text: "code,a,b,c,d,jaar\nWK051829,1,2,3,4,2020\n",
    understanding: { questions: [{ kind: "measures" }] },
    figures: {}
  },
  {
    name: "a number of a row is no measure",
    text: "fid,code,Score,jaar\n1,WK051829,3,2020\n2,WK051833,4,2020\n",
    understanding: { questions: [] },
    figures: { Score: [[3, 4]] }
  }
];

function expectColumns(names: readonly string[], roles: readonly TableUnderstanding["columns"][number]["role"][]) {
  return names.map((name, i) => ({ name, role: roles[i] ?? "ignored", kind: i === 0 ? "code" : "number", filled: 1 }) as const);
}
