import type { Texts } from "../i18n/texts.ts";
import type { Credits } from "./credits.ts";
import type { ExportTable } from "./export-table.ts";
import type { ExportFile, ExportFormat, ExportJob } from "./format.ts";
import { type FramedPicture, framePicture } from "./frame-picture.ts";
import { pictureFonts } from "./picture-fonts.ts";
import type { ExportSubject } from "./subject.ts";

/** What of a subject goes into the file: what is seen, or these indicators of everything behind it. */
export type ExportScope = { readonly kind: "seen" } | { readonly kind: "everything"; readonly indicators: readonly string[] };

/** A subject's picture in its frame. */
export function frameSubject(subject: ExportSubject, texts: Texts, detail: number): Promise<FramedPicture> {
  if (!subject.picture) return Promise.reject(new Error(`${subject.stem} has no picture`));
  return framePicture(subject.picture, subject.credits(), texts, { detail, fontsFor: pictureFonts });
}

export function stemOf(subject: ExportSubject, scope: ExportScope): string {
  return scope.kind === "everything" && subject.everything ? subject.everything.stem(scope.indicators) : subject.stem;
}

async function tableOf(subject: ExportSubject, scope: ExportScope): Promise<ExportTable> {
  return scope.kind === "everything" && subject.everything ? await subject.everything.load(scope.indicators) : subject.table();
}

function creditsFor(subject: ExportSubject, scope: ExportScope): Credits {
  const seen = subject.credits();
  return scope.kind === "everything" && subject.everything ? subject.everything.credits(seen, scope.indicators) : seen;
}

interface RunOptions {
  readonly texts: Texts;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** A pause in which the page paints and hears; rejects with the signal's reason when it was cancelled meanwhile. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}

/** Everything of a subject that a format needs. */
async function jobOf(subject: ExportSubject, format: ExportFormat, scope: ExportScope, options: RunOptions): Promise<ExportJob> {
  const { texts, signal, onProgress } = options;
  const isPicture = format.takes === "picture";
  return {
    stem: isPicture ? subject.stem : stemOf(subject, scope),
    table: isPicture ? { columns: [] } : await tableOf(subject, scope),
    ...(subject.geometry ? { geometry: subject.geometry } : {}),
    ...(subject.picture ? { picture: (detail: number) => frameSubject(subject, texts, detail) } : {}),
    credits: isPicture ? subject.credits() : creditsFor(subject, scope),
    texts,
    report: async (share) => {
      onProgress(share);
      await breathe(signal);
    }
  };
}

/** Writes a subject in a format. Rejects with the signal's reason when it was cancelled: nothing was made then. */
export async function runExport(
  subject: ExportSubject,
  format: ExportFormat,
  scope: ExportScope,
  options: RunOptions
): Promise<readonly ExportFile[]> {
  options.onProgress(0);
  await breathe(options.signal);
  return await format.write(await jobOf(subject, format, scope, options));
}
