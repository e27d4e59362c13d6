import type { Credits } from "../../export/credits.ts";
import { pngDouble, svg } from "../../export/picture-formats.ts";
import { proofFiles } from "../../export/proof/proof.ts";
import { sha256 } from "../../export/proof/sha256.ts";
import { bundleFiles, zipBundle } from "../../export/proof/write-bundle.ts";
import { runExport } from "../../export/run-export.ts";
import type { ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { provenanceOf } from "../../indicator-data/provenance-words.ts";
import { application } from "../../model/application.ts";
import type { Dataset } from "../../model/dataset.ts";
import { textOf } from "../../queries/proof-questions.ts";
import { type SourceFile, sourcesOf } from "../../queries/proof-sources.ts";
import type { ResearchTools } from "../../queries/use-research-tools.ts";
import { exportTableOf } from "../export/answer-export.ts";
import { buildId } from "./build-id.ts";
import type { ProofRecipe } from "./recipe.ts";

/** A proof holds no more rows than this; a question with more gives none. */
export const mostProofRows = 500_000;
const limits = { rows: mostProofRows, milliseconds: 120_000 };

/** The result has more rows than a bundle holds. */
class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}

/** The picture of a subject as PNG and SVG, in its frame with all its words; none where it has none. */
async function picturesOf(subject: ExportSubject | undefined, texts: Texts, signal: AbortSignal) {
  if (!subject?.picture) return [];
  const options = { texts, signal, onProgress: () => undefined };
  const made = await Promise.all(
    (
      [
        [pngDouble, proofFiles.png],
        [svg, proofFiles.svg]
      ] as const
    ).map(async ([format, name]) => {
      const [file] = await runExport(subject, format, { kind: "seen" }, options);
      return file ? [{ name, bytes: new Uint8Array(await file.content.arrayBuffer()) }] : [];
    })
  );
  return made.flat();
}

export interface ProofTools extends ResearchTools {
  readonly dataset: Dataset;
  readonly texts: Texts;
  /** What the picture is drawn from. */
  readonly subject?: ExportSubject | undefined;
}

/** A file with its checksum: the one that is known, or that of what is here. */
export const summed = ({ path, bytes, sha256: known, content }: SourceFile) => ({
  path,
  bytes,
  sha256: known ?? sha256(content ?? new Uint8Array())
});

function creditsOf({ stem, summary, caption, question, title, shown }: ProofRecipe, { texts }: ProofTools): Credits {
  return {
    language: texts.language,
    title: texts.local(title),
    summary,
    caption,
    ...provenanceOf(shown, texts),
    address: window.location.href,
    application,
    made: new Date(),
    questions: [{ name: stem, sql: question.sql, values: question.values }]
  };
}

/** Asks the question of a recipe and puts everything in one zip. Rejects as a question does, or with TooManyRows. */
export async function makeProof(recipe: ProofRecipe, tools: ProofTools, signal: AbortSignal): Promise<Blob> {
  const { dataset, research, client } = tools;
  const { question, computed } = recipe;
  const statement = textOf(question);
  const ask = (text: string) => research.ask(dataset, text, limits, signal);
  const answer = await ask(statement);
  if (answer.isCut) throw new TooManyRows();
  const { tables } = await research.describe(dataset);
  const named = tables.filter(({ name }) => new RegExp(`\\b${name}\\b`, "i").test(statement));
  const small = named.filter(({ rows }) => rows <= mostProofRows);
  const copies = [];
  for (const { name } of small) copies.push({ name, table: exportTableOf((await ask(`from "${name}"`)).columns, dataset) });
  const { origin, pathname, search } = window.location;
  const files = await bundleFiles({
    title: recipe.title,
    credits: creditsOf(recipe, tools),
    dataset,
    build: buildId(),
    page: `${origin}${pathname}`,
    address: search || "?",
    engine: await research.version(),
    sources: (await sourcesOf(client, dataset, statement)).map(summed),
    parameters: recipe.parameters,
    query: { sql: question.sql, values: question.values },
    key: question.key,
    result: exportTableOf(answer.columns, dataset),
    ...(computed ? { computed } : {}),
    tables: copies,
    leftOut: named.filter(({ rows }) => rows > mostProofRows).map(({ name }) => name),
    pictures: await picturesOf(tools.subject, tools.texts, signal)
  });
  return new Blob([await zipBundle(files)], { type: "application/zip" });
}
