import { limit } from "../../../scripts/test-run/limit.ts";
import { exportTableOf } from "../../../src/dialogs/export/answer-export.ts";
import { cellAt, type ExportTable, rowCount } from "../../../src/export/export-table.ts";
import { bundleFiles } from "../../../src/export/proof/write-bundle.ts";
import { mapQuestion, pairQuestion, panelQuestion, textOf, trendsQuestion } from "../../../src/queries/proof-questions.ts";
import { Research } from "../../../src/queries/research.ts";
import { startNodeSandbox } from "../../queries/node-sandbox.ts";
import { servedDenHaag } from "../../queries/served-den-haag.ts";

export const served = await servedDenHaag();
const { dataset } = served;
export const research = new Research({
  start: startNodeSandbox,
  files: async (_, level) => ({
    areas: served.bytes(served.level(level).areaFile.path),
    scores: served.level(level).scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
  }),
  figures: () => Promise.reject(new Error("no own figures"))
});
export const ask = async (text: string) => {
  const limits = { rows: 100_000, milliseconds: limit };
  return exportTableOf((await research.ask(dataset, text, limits, new AbortController().signal)).columns, dataset);
};
const fixed = { kind: "fixed", isOwn: false, set: [] } as const;
const afw = { level: "wijk", indicator: "afw", reference: fixed } as const;
const classed = { ...afw, bounds: [-0.3, 0, 0.3], isPublished: false };
const country = { kind: "country", isOwn: true, set: [] } as const;
export const questions = {
  map: mapQuestion(classed, 2024),
  trends: trendsQuestion({ ...classed, reference: country }, ["WK051829", "WK051801"] as never[]),
  panel: panelQuestion({ ...afw, reference: { kind: "gemeente", isOwn: true, set: [] } }, [2014, 2024]),
  pair: pairQuestion({ subject: afw, year: 2024 }, { subject: { ...afw, indicator: "fys" }, year: 2014 }),
  reader: { sql: "select name, 'it''s; =1+1' as text from areas_wijk order by name;", values: [], key: [] }
};

/** The files of a bundle of one of the questions. */
export async function madeBundle(name: keyof typeof questions) {
  const question = questions[name];
  const statement = textOf(question);
  const tables = [];
  for (const table of ["areas_wijk", "scores_wijk"])
    if (statement.includes(table)) tables.push({ name: table, table: await ask(`from ${table}`) });
  const computed: ExportTable = { columns: [{ name: "sd", kind: "real", description: { nl: "", en: "" }, values: [0.125] }] };
  const files = await bundleFiles({
    title: { nl: "Proef", en: "Trial" },
    credits: {
      language: "en",
      title: "Trial",
      summary: "",
      caption: ["caption"],
      attributions: ["source"],
      sources: [
        {
          name: "n",
          publisher: "p",
          licence: "CC0",
          licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
          attribution: "a"
        }
      ],
      disclaimer: "d",
      address: "http://here/?view=map",
      application: "Wijkatlas 0.1.0",
      edition: dataset.edition,
      made: new Date("2026-11-26T12:00:00Z"),
      questions: []
    },
    dataset,
    build: "index-1.js",
    page: "http://here/",
    address: "?view=map&dataset=den-haag",
    parameters: { dataset: "den-haag", level: "wijk" },
    engine: "DuckDB v1.4.3 (wasm)",
    sources: [{ path: "den-haag/wijk.areas.arrow", bytes: 4, sha256: "0".repeat(64) }],
    query: { sql: question.sql, values: question.values },
    key: question.key,
    result: await ask(statement),
    computed: { name: "spread", parameters: { seed: 1 }, table: computed },
    tables,
    leftOut: [],
    pictures: []
  });
  return files;
}

/** A table row by row. */
export const rows = (table: ExportTable) =>
  Array.from({ length: rowCount(table) }, (_, row) => table.columns.map((column) => cellAt(column, row)));
