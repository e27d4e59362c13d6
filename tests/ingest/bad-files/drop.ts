import { DataProblem } from "../../../src/files/data-problem.ts";
import { buildOwnDataset } from "../../../src/ingest/official/own-dataset.ts";
import { IngestHost } from "../../../src/ingest/workers/ingest-host.ts";
import type { ExaminedFile } from "../../../src/ingest/workers/ingest-messages.ts";
import type { LocalText } from "../../../src/model/local-text.ts";
import { areaList } from "../../state/made-dataset.ts";
import type { DroppedContent } from "./bad-file.ts";

export interface StatusMessage {
  readonly refused: readonly LocalText[];
  readonly questions: readonly string[];
  readonly noticed: readonly LocalText[];
  /** Names of areas, indicators and files that came out, as text. */
  readonly taken: readonly string[];
}

const wijken = areaList(["WK051802", "WK051829"], ["Belgisch Park", "Schildersbuurt"]);
const map = { areas: [wijken], divisions: [{ year: 2024, level: "wijk" as const, codes: new Set(wijken.codes) }] };
const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? new TextEncoder().encode(content) : content);
const asFile = ({ name, content }: DroppedContent) => new File([bytesOf(content) as Uint8Array<ArrayBuffer>], name);
const nothing: StatusMessage = { refused: [], questions: [], noticed: [], taken: [] };

async function table(host: IngestHost, file: number): Promise<StatusMessage> {
  const none = () => {};
  const told = await host.understand({ file, answers: {}, hint: { level: "wijk", levels: ["wijk"] } }, none);
  if (told.questions.length > 0) return { ...nothing, questions: told.questions.map(({ kind }) => kind) };
  const levels = told.levels.flatMap(({ level, chosen }) => (chosen ? level : []));
  const joins = await host.join({ file, levels, map });
  const drafts = await host.draft({ file, divisions: new Map(), added: "2026-11-26T12:00:00.000Z" });
  const skipped = told.skipped.rows > 0 ? [`${told.skipped.rows} skipped`] : [];
  const repeated = joins.flatMap(({ duplicates }) => (duplicates.length > 0 ? [`${duplicates.length} duplicates`] : []));
  const names = joins.flatMap((join) => [...join.names.values()]);
  const preview = told.preview.flatMap(({ cells }) => cells);
  const indicators = drafts.map(({ about }) => about.indicator.name.nl);
  const kept = drafts.flatMap(({ figures }) => [...figures.values].map(String));
  return { ...nothing, taken: [...skipped, ...repeated, ...names, ...indicators, ...preview, ...levels, ...kept] };
}

async function official(files: readonly DroppedContent[], examined: readonly ExaminedFile[]): Promise<StatusMessage> {
  const ofKind = (kind: string) =>
    files.flatMap(({ name, content }, i) => {
      const found = examined[i];
      return found?.state === "known" && found.kind === kind ? [{ name, bytes: bytesOf(content) }] : [];
    });
  const input = { scores: ofKind("scores"), boundaries: ofKind("boundaries") };
  if (input.scores.length === 0) return nothing;
  const { draft, notices } = await buildOwnDataset(input, { added: "2026-11-26T12:00:00.000Z" });
  return {
    ...nothing,
    noticed: notices,
    taken: [...draft.files.keys(), new TextDecoder().decode(draft.files.get("wijk.areas.arrow"))]
  };
}

/** What a person is told who drops these files, by the way they go in the application: the desk, then the dataset. */
export async function drop(files: readonly DroppedContent[]): Promise<StatusMessage> {
  const host = new IngestHost();
  const examined = await host.examine({ files: files.map(asFile) }, () => {});
  const all: StatusMessage[] = [
    { ...nothing, refused: examined.flatMap((file) => (file.state === "refused" ? file.reason : [])) }
  ];
  const attempt = async (work: () => Promise<StatusMessage>) => {
    try {
      all.push(await work());
    } catch (problem) {
      if (!(problem instanceof DataProblem)) throw problem;
      all.push({ ...nothing, refused: [{ nl: problem.inWords("nl"), en: problem.inWords("en") }] });
    }
  };
  for (const [i, file] of examined.entries())
    if (file.state === "known" && file.kind === "table") await attempt(() => table(host, i));
  await attempt(() => official(files, examined));
  return {
    refused: all.flatMap((told) => told.refused),
    questions: all.flatMap((told) => told.questions),
    noticed: all.flatMap((told) => told.noticed),
    taken: all.flatMap((told) => told.taken)
  };
}
