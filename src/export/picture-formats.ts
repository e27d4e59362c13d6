import type { Credits } from "./credits.ts";
import { ExportProblem } from "./export-problem.ts";
import { type ExportFormat, type ExportJob, fileOf } from "./format.ts";
import { pictureWidth } from "./frame-picture.ts";
import { withTexts } from "./png-text.ts";
import { rasterise } from "./rasterise.ts";

/** Printed at this width, in metres, a picture fits the text of an A4 page. */
const printedWidth = 0.17;

/** The keywords are PNG's own (third edition, 11.3.3.1). */
function pngTexts({ title, summary, caption, attributions, disclaimer, address, application, made, sources }: Credits) {
  return {
    Title: title,
    Description: [summary, ...caption].join("\n"),
    Author: attributions.join(". "),
    Copyright: [...new Set(sources.map(({ licence, publisher }) => `${publisher}: ${licence}`))].join("; "),
    Disclaimer: disclaimer,
    Source: address,
    Software: application,
    "Creation Time": made.toISOString()
  };
}

async function pictureOf({ picture }: ExportJob, detail: number) {
  if (!picture) throw new ExportProblem("picture-failed", { width: Math.round(pictureWidth * detail) });
  return await picture(detail);
}

/** A PNG of so many pixels a unit, with its words inside. */
async function pngBytes(job: ExportJob, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const framed = await pictureOf(job, scale);
  await job.report?.(0.4);
  const pixels = await rasterise(framed, scale);
  await job.report?.(0.9);
  return withTexts(pixels, job.texts.language, pngTexts(job.credits), Math.round((framed.width * scale) / printedWidth));
}

function pngFormat(id: string, scale: number): ExportFormat {
  const format: ExportFormat = {
    id,
    takes: "picture",
    extension: "png",
    mediaType: "image/png",
    bytesPerCell: 0.12 * scale * scale,
    write: async (job) => [
      fileOf(format, scale === 1 ? job.stem : `${job.stem}_${pictureWidth * scale}px`, [await pngBytes(job, scale)])
    ]
  };
  return format;
}

export const png = pngFormat("png", 1);
export const pngDouble = pngFormat("png2", 2);
export const pngFourfold = pngFormat("png4", 4);

export const svg: ExportFormat = {
  id: "svg",
  takes: "picture",
  extension: "svg",
  mediaType: "image/svg+xml",
  bytesPerCell: 0.3,
  write: async (job) => [fileOf(svg, job.stem, [(await pictureOf(job, 2)).svg])]
};
