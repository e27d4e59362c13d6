import { type Comparison, compareTables } from "../../export/proof/compare.ts";
import type { Bundle } from "../../export/proof/read-bundle.ts";
import { tableFromCsv } from "../../export/proof/read-table.ts";
import { application } from "../../model/application.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isOwnId } from "../../model/own-data.ts";
import { type AskingProblem, askingProblem } from "../../queries/asking-problem.ts";
import { textOf } from "../../queries/proof-questions.ts";
import { sourcesOf } from "../../queries/proof-sources.ts";
import type { ResearchTools } from "../../queries/use-research-tools.ts";
import { exportTableOf } from "../export/answer-export.ts";
import { buildId } from "./build-id.ts";
import type { FiguresOnScreen } from "./figures-on-screen.ts";
import { mostProofRows, summed } from "./make-proof.ts";

/** What became of a bundle's result when its question was asked again. */
export type Outcome =
  | { readonly kind: "compared"; readonly comparison: Comparison }
  | { readonly kind: "problem"; readonly problem: AskingProblem }
  | { readonly kind: "own-missing"; readonly names: readonly string[] };

export interface CheckedSource {
  readonly path: string;
  readonly state: "same" | "changed" | "missing" | "new";
}

export interface Check {
  readonly outcome: Outcome;
  readonly sources: readonly CheckedSource[];
  /** Figures that code computes, compared with those on screen; undefined where there are none, or no panel shows them. */
  readonly computed: Comparison | undefined;
  readonly isComputedMissing: boolean;
  readonly notes: readonly {
    readonly kind: "application" | "engine" | "edition";
    readonly before: string;
    readonly now: string;
  }[];
}

interface CheckTools extends ResearchTools {
  readonly dataset: Dataset;
  readonly onScreen: FiguresOnScreen;
}

/** A stranger's statement is asked under the same rules as a reader's: it must only ask, and it stops in time. */
export async function checkBundle({ proof, result, computed }: Bundle, tools: CheckTools, signal: AbortSignal): Promise<Check> {
  const { dataset, research, client, onScreen } = tools;
  const notes = [
    { kind: "edition", before: proof.dataset.edition, now: dataset.edition } as const,
    {
      kind: "application",
      before: `${proof.application} (${proof.build})`,
      now: `${application} (${buildId()})`
    } as const
  ];
  const about = { sources: [], computed: undefined, isComputedMissing: false };
  const differing = (list: Check["notes"]) => list.filter(({ before, now }) => before !== now);
  const own = proof.sources.filter(({ path }) => path.startsWith("own/")).map(({ path }) => path.slice("own/".length));
  const known = new Set(dataset.levels.flatMap(({ scoreFiles }) => scoreFiles.map(({ path }) => path)));
  const names = own.filter((name) => isOwnId(name) && !known.has(name));
  if (names.length > 0) return { ...about, outcome: { kind: "own-missing", names }, notes: differing(notes) };
  try {
    const statement = textOf(proof.query);
    const limits = { rows: mostProofRows, milliseconds: 120_000 };
    const answer = await research.ask(dataset, statement, limits, signal);
    const comparison = compareTables(result, exportTableOf(answer.columns, dataset), proof.key);
    const now = (await sourcesOf(client, dataset, statement)).map(summed);
    const figures = proof.computed && computed ? await onScreen.figuresOf(proof.computed.name, signal) : undefined;
    const engine = { kind: "engine", before: proof.engine, now: await research.version() } as const;
    return {
      outcome: { kind: "compared", comparison },
      sources: [
        ...proof.sources.map(({ path, sha256 }): CheckedSource => {
          const here = now.find((source) => source.path === path);
          return { path, state: here ? (here.sha256 === sha256 ? "same" : "changed") : "missing" };
        }),
        ...now
          .filter(({ path }) => !proof.sources.some((source) => source.path === path))
          .map(({ path }) => ({ path, state: "new" as const }))
      ],
      computed:
        figures && computed !== undefined
          ? compareTables(tableFromCsv(computed, figures.table.columns), figures.table, [])
          : undefined,
      isComputedMissing: proof.computed !== undefined && figures === undefined,
      notes: differing([...notes, engine])
    };
  } catch (problem) {
    return { ...about, outcome: { kind: "problem", problem: askingProblem(problem) }, notes: differing(notes) };
  }
}
