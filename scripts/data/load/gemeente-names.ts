import { DataProblem } from "../../../src/files/data-problem.ts";
import type { DatasetDraft } from "../../../src/ingest/official/dataset-draft.ts";

/** Refuses a dataset of several gemeenten in which some are named by their code: a list of codes helps nobody to find a place. */
export function checkGemeenteNames({ levels }: DatasetDraft): void {
  const names = new Map(levels.flatMap(({ areas }) => areas.map(({ gemeente, gemeenteName }) => [gemeente, gemeenteName])));
  const nameless = [...names].flatMap(([code, name]) => (code === name ? [code] : []));
  if (names.size < 2 || nameless.length === 0) return;
  const [first = ""] = nameless;
  throw new DataProblem({ file: "--boundaries", value: first }, "dataset.gemeente-names", { count: nameless.length });
}
