import { DataProblem } from "./data-problem.ts";
import { IngestDesk } from "./ingest-desk.ts";
import type { IngestAnswer, IngestRequest } from "./ingest-messages.ts";

const desk = new IngestDesk();

const tell = (answer: IngestAnswer) => self.postMessage(answer);

function ask({ id, name, asks }: IngestRequest) {
  const progress = (share: number) => tell({ id, kind: "progress", share });
  // The name says which question it is, and so what it asks.
  return (desk[name] as (asks: never, progress: (share: number) => void) => ReturnType<IngestDesk[typeof name]>)(
    asks as never,
    progress
  );
}

self.addEventListener("message", async ({ data }: MessageEvent<IngestRequest>) => {
  try {
    tell({ id: data.id, kind: "answer", gets: await ask(data) });
  } catch (problem) {
    if (problem instanceof DataProblem)
      tell({ id: data.id, kind: "refused", reason: { nl: problem.inWords("nl"), en: problem.inWords("en") } });
    else
      tell({
        id: data.id,
        kind: "failed",
        message: problem instanceof Error ? `${problem.name}: ${problem.message}\n${problem.stack}` : String(problem)
      });
  }
});
