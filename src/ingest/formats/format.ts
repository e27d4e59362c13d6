import { headerCells } from "../../files/csv-table.ts";
import type { DataProblem } from "../../files/data-problem.ts";
import { decodeLoosely, encodingOf } from "../../files/encoding.ts";
import type { FileContent } from "../../files/file-content.ts";
import { isZip, openZip, type ZipEntry } from "../../files/zip-archive.ts";
import { recogniseScores, type ScoreHeader } from "../columns/score-columns.ts";

/** What the first bytes of a file make of it; a part of a shapefile is known by its name alone. */
export type Shape =
  | "map-part"
  | "zip"
  | "parquet"
  | "sqlite"
  | "pdf"
  | "old-excel"
  | "empty"
  | "object"
  | "list"
  | "markup"
  | "text"
  | "binary";

/** What a file looks like from outside. */
export interface Sniffed extends FileContent {
  readonly shape: Shape;
  /** The beginning of a text, without byte order mark and spaces. */
  readonly text: string;
  /** What its first line says, where it is a text. */
  readonly scores: ScoreHeader["kind"];
  /** What is in it, where it is a zip. */
  readonly entries: readonly ZipEntry[];
}

/** What a file can be for the application: figures, an official dataset, borders, a proof to check, or nothing. */
export type FormatKind = "table" | "scores" | "boundaries" | "proof" | "refused";

export interface Format {
  readonly id: string;
  readonly kind: FormatKind;
  /** Whether a file is of this format. Of all formats one at most says so. */
  readonly claims: (file: Sniffed) => boolean;
  /** Why a file of this format is not taken. */
  readonly refusal?: (file: Sniffed) => DataProblem;
}

const headLength = 65_536;

/** Starts of files that are no text, whatever their bytes spell. */
const starts = { parquet: "PAR1", sqlite: "SQLite format 3", pdf: "%PDF", "old-excel": "\u00D0\u00CF\u0011\u00E0" } as const;

const mapParts = /\.(shp|shx|dbf|prj|cpg)$/i;

const beginsWith = (bytes: Uint8Array, start: string) => [...start].every((letter, i) => bytes[i] === letter.charCodeAt(0));

function shapeOf({ name, bytes }: FileContent, text: string | undefined): Shape {
  if (mapParts.test(name)) return "map-part";
  if (isZip(bytes)) return "zip";
  for (const shape of Object.keys(starts) as (keyof typeof starts)[]) if (beginsWith(bytes, starts[shape])) return shape;
  if (text === undefined) return "binary";
  if (text === "") return "empty";
  return text.startsWith("{") ? "object" : text.startsWith("[") ? "list" : text.startsWith("<") ? "markup" : "text";
}

const scoresIn = (text: string): ScoreHeader["kind"] => recogniseScores(headerCells(text)).kind;

/** Looks at a file's first bytes, and at the list of what is in a zip. */
export function sniff(file: FileContent): Sniffed {
  const head = file.bytes.subarray(0, headLength);
  const text = encodingOf(head) === undefined ? undefined : decodeLoosely(head).trimStart();
  const shape = shapeOf(file, text);
  return {
    ...file,
    shape,
    text: text ?? "",
    scores: shape === "text" ? scoresIn(text ?? "") : "no-scores",
    entries: shape === "zip" ? openZip(file) : []
  };
}

/** What a zip is: the first of these that it holds. */
export type ZipKind = "proof" | "excel" | "scores" | "boundaries" | "other";

/** The name of the file by which a proof bundle is known. */
const proofName = "wijkatlas-proof.json";

const map = /\.(gpkg|geojson|json|topojson|shp)$/i;

export function zipKind({ shape, entries }: Sniffed): ZipKind | undefined {
  if (shape !== "zip") return undefined;
  const has = (test: (entry: ZipEntry) => boolean) => entries.some(test);
  if (has(({ name }) => name === proofName)) return "proof";
  if (has(({ name }) => name === "xl/workbook.xml")) return "excel";
  const isScores = ({ name, head }: ZipEntry) =>
    /\.csv$/i.test(name) && !["no-scores", "other-level"].includes(scoresIn(decodeLoosely(head())));
  if (has(isScores)) return "scores";
  return has(({ name }) => map.test(name)) ? "boundaries" : "other";
}
