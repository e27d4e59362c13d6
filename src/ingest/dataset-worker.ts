import { DataProblem } from "./data-problem.ts";
import type { DatasetAnswer, DatasetRequest } from "./dataset-messages.ts";
import { buildOwnDataset } from "./own-dataset.ts";

const tell = (answer: DatasetAnswer) => self.postMessage(answer);

async function answer({ input, added, sqlWasm }: DatasetRequest): Promise<DatasetAnswer> {
  try {
    const onStage = (stage: Extract<DatasetAnswer, { kind: "stage" }>["stage"]) => tell({ kind: "stage", stage });
    return { kind: "built", built: await buildOwnDataset(input, { added, sqlWasm, onStage }) };
  } catch (problem) {
    if (problem instanceof DataProblem) {
      const { place, dutch, english } = problem;
      return { kind: "problem", place, dutch, english };
    }
    return { kind: "failed", message: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<DatasetRequest>) => tell(await answer(data)));
