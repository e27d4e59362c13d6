import type { DataProblem } from "../data-problem.ts";
import type { FileContent } from "../file-content.ts";
import { recogniseScores, type ScoreHeader } from "../official/score-columns.ts";
import { decodeText, firstLine, headerCells } from "../read-csv.ts";
import { encodingOf } from "../table/decode.ts";
import { isZip, openZip, type ZipEntry } from "../zip-archive.ts";

/** What a file looks like from outside. */
export interface Sniffed extends FileContent {
  /** In lower case, without the point. */
  readonly extension: string;
  /** The beginning of a text, without byte order mark and spaces; undefined where it is no text. */
  readonly text: string | undefined;
  /** What its first line says, where it is a text. */
  readonly scores: ScoreHeader["kind"];
  /** What is in it, where it is a zip. */
  readonly entries: readonly ZipEntry[] | undefined;
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
const binary = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x41, 0x52, 0x31],
  [0x53, 0x51, 0x4c, 0x69]
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

const scoresIn = (text: string): ScoreHeader["kind"] => recogniseScores(headerCells(firstLine(text.replace(/^\uFEFF/, "")))).kind;

/** Looks at a file's first bytes, and at the list of what is in a zip. */
export function sniff(file: FileContent): Sniffed {
  const { name, bytes } = file;
  const head = bytes.subarray(0, headLength);
  const isText = !isZip(bytes) && !binary.some((start) => beginsWith(bytes, start)) && encodingOf(head) !== undefined;
  const text = isText
    ? decodeText(head)
        .replace(/^\uFEFF/, "")
        .trimStart()
    : undefined;
  return {
    name,
    bytes,
    extension: /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "",
    text,
    scores: text === undefined ? "no-scores" : scoresIn(text),
    entries: isZip(bytes) ? openZip(file) : undefined
  };
}

export const isMagic = ({ bytes }: Sniffed, start: string): boolean =>
  beginsWith(
    bytes,
    [...start].map((letter) => letter.charCodeAt(0))
  );

export const isMarkup = ({ text = "" }: Sniffed): boolean => /^[<{[]/.test(text);

/** A part of a shapefile: they come together, and each by itself says little. */
export const isMapPart = ({ extension }: Sniffed): boolean => ["shp", "shx", "dbf", "prj", "cpg"].includes(extension);

/** The name of the file by which a proof bundle is known. */
const proofName = "wijkatlas-proof.json";

export const hasProof = ({ entries }: Sniffed): boolean => entries?.some(({ name }) => name === proofName) ?? false;

/** A zip with a CSV in it that is called as scores are. */
export const hasScores = ({ entries }: Sniffed): boolean =>
  entries?.some(
    (entry) => /\.csv$/i.test(entry.name) && !["no-scores", "other-level"].includes(scoresIn(decodeText(entry.head())))
  ) ?? false;
