import type { Texts } from "../i18n/texts.ts";
import type { Credits } from "./credits.ts";
import type { ExportTable } from "./export-table.ts";
import type { FramedPicture } from "./frame-picture.ts";
import type { ExportGeometry } from "./subject.ts";

/** A way to write what a view holds. */
export interface ExportFormat {
  readonly id: string;
  /** What it is made from; one that needs what a view lacks is not offered there. */
  readonly takes: "table" | "geometry" | "picture";
  readonly extension: string;
  readonly mediaType: string;
  /** Roughly how many bytes a cell takes, by which the size of a file is foretold; of a picture, a pixel. */
  readonly bytesPerCell: number;
  /** Resolves with the file, and with what must lie beside it. Rejects with an ExportProblem where the form cannot hold it. */
  readonly write: (job: ExportJob) => Promise<readonly ExportFile[]>;
}

export interface ExportJob {
  /** The file's name without extension. */
  readonly stem: string;
  readonly table: ExportTable;
  readonly geometry?: ExportGeometry;
  /** The picture in its frame, drawn for so many pixels a unit. */
  readonly picture?: (detail: number) => Promise<FramedPicture>;
  readonly credits: Credits;
  readonly texts: Texts;
  /** How far it is, from 0 to 1. Awaited between pieces of work, so that the page stays alive; rejects when it was cancelled. */
  readonly report?: (share: number) => Promise<void>;
}

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Blob;
}

export function fileOf({ extension, mediaType }: ExportFormat, stem: string, parts: BlobPart[]): ExportFile {
  return { name: `${stem}.${extension}`, mediaType, content: new Blob(parts, { type: mediaType }) };
}
