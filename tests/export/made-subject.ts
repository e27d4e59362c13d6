import type { Topology } from "topojson-specification";
import type { Credits } from "../../src/export/credits.ts";
import type { ExportTable } from "../../src/export/export-table.ts";
import type { ExportJob } from "../../src/export/format.ts";
import type { ExportGeometry } from "../../src/export/subject.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { AreaList } from "../../src/model/area-list.ts";

export const credits: Credits = {
  language: "nl",
  title: "Geschatte leefbaarheid per wijk, 2024",
  summary: "Hoogste: Benoordenhout. Laagste: Schildersbuurt.",
  caption: ["Leefbaarometer 3.0, meting 2024; 3 wijken (2024-indeling); 2024; ongewogen. 0 = de landelijke referentie."],
  attributions: [
    "Bron: Leefbaarometer 3.0, ministerie van BZK, meting 2024",
    "Grenzen: Kadaster / Centraal Bureau voor de Statistiek, 2024"
  ],
  sources: [
    {
      name: "scores.csv",
      publisher: "BZK",
      licence: "CC0-1.0",
      licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
      attribution: "Bron: Leefbaarometer 3.0, ministerie van BZK, meting 2024",
      sha256: "00"
    }
  ],
  disclaimer: "Een statistische schatting om te signaleren; ze verklaart geen oorzaken.",
  address: "http://localhost/?view=map&year=2024",
  application: "Wijkatlas 0.1.0",
  edition: "Leefbaarometer 3.0, meting 2024",
  made: new Date("2026-11-26T12:00:00Z"),
  questions: [{ name: "values", sql: "select afw from scores where year = ?", values: [2024] }]
};

const codes = ["WK000001", "WK000002", "WK000003"] as AreaCode[];

/** Two squares that touch, one of them with a hole and written clockwise, and an area without boundary. */
const topology: Topology = {
  type: "Topology",
  objects: {
    wijk: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "WK000001", arcs: [[0, 1], [3]] },
        { type: "MultiPolygon", id: "WK000002", arcs: [[[2, ~0]]] },
        { type: null, id: "WK000003" } as never
      ]
    }
  },
  arcs: [
    [
      [1, 0],
      [1, 1]
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0]
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1]
    ],
    [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.75, 0.75],
      [0.25, 0.75],
      [0.25, 0.25]
    ]
  ]
};

const areas: AreaList = {
  level: "wijk",
  codes,
  names: ["Een", "Twee", "Drie"],
  gemeenten: codes.map(() => "GM0000" as AreaCode),
  gemeenteNames: codes.map(() => "Proef"),
  approximate: codes.map(() => false),
  indexOf: new Map(codes.map((code, area) => [code, area]))
};

export const geometry: ExportGeometry = { topology, areas };

export const words = { nl: "in woorden", en: "in words" };

/** Figures with what goes wrong most: formulas, quotes, lines, halves of digits, missing cells. */
export const nastyTable: ExportTable = {
  columns: [
    { name: "code", kind: "text", description: words, values: codes },
    { name: "name", kind: "text", description: words, values: ['=1+1;"x"\n,é', "'-2", null] },
    { name: "year", kind: "integer", description: words, values: [2024, 2024, 2024] },
    { name: "people", kind: "integer", description: words, unit: words, values: [3_000_000_000, Number.NaN, -5] },
    { name: "value", kind: "real", description: words, unit: words, values: [-0.1971234567890123, Number.NaN, 5e-324] }
  ]
};

export async function makeJob(table: ExportTable): Promise<ExportJob> {
  const i18n = await createI18n("nl");
  await needTexts(i18n, ["export"]);
  return { stem: "wijkatlas_proef", table, geometry, credits, texts: textsOf(i18n) };
}
