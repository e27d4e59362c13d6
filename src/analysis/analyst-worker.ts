import { adjacentAreas } from "../geo/adjacency.ts";
import type { AnalystAnswer, AnalystRequest } from "./analyst-messages.ts";
import { spatialPattern } from "./clusters.ts";
import { differences } from "./differences.ts";

let adjacent: Uint32Array[] = [];

const tell = (answer: AnalystAnswer) => self.postMessage(answer);

function answer(request: AnalystRequest): void {
  if (request.kind === "shapes") {
    adjacent = adjacentAreas(request.shapes);
    return;
  }
  const { id } = request;
  if (request.kind === "differences") {
    tell({ kind: "differences", id, result: differences(request.input, adjacent) });
    return;
  }
  const steps = spatialPattern(request.matrix, adjacent, request.year);
  let step = steps.next();
  for (; !step.done; step = steps.next()) tell({ kind: "progress", id, share: step.value });
  tell({ kind: "pattern", id, result: { ...step.value, neighbours: Uint32Array.from(adjacent, (list) => list.length) } });
}

self.addEventListener("message", ({ data }: MessageEvent<AnalystRequest>) => {
  try {
    answer(data);
  } catch (problem) {
    const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
    tell({ kind: "failed", id: data.kind === "shapes" ? -1 : data.id, message });
  }
});
