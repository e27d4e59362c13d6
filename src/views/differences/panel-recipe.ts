import { permutationSeed, permutations } from "../../analysis/clusters.ts";
import {
  type ComputedFigures,
  type ProofRecipe,
  proofParameters,
  proofReference,
  tableOfCells,
  titleOf
} from "../../dialogs/proof/recipe.ts";
import type { CsvCell } from "../../export/csv.ts";
import { panelQuestion } from "../../queries/proof-questions.ts";
import type { PanelContext } from "./context.ts";
import type { PanelCaption } from "./panel-caption.ts";
import { differencesParams } from "./params.ts";

export interface PanelFigures {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly caption: PanelCaption;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** All that the figures of a panel depend on beside the values of the areas. */
const parametersOf = ({ view, result }: PanelContext, name: string): ComputedFigures["parameters"] => ({
  ...proofParameters(differencesParams, view),
  n: result.panel.areas.length,
  ...(name === "moran" ? { permutations, seed: permutationSeed, contiguity: "queen", weights: "row-standardised" } : {})
});

/** The figures of a panel, with what they depend on. */
export const computedOf = (
  context: PanelContext,
  { name, header, rows }: Pick<PanelFigures, "name" | "header" | "rows">
): ComputedFigures => ({
  name,
  parameters: parametersOf(context, name),
  table: tableOfCells(header, rows)
});

/** The proof of a panel: the values that its figures are computed from by SQL, the figures beside them. */
export function panelRecipe(context: PanelContext, figures: PanelFigures): ProofRecipe {
  const { indicatorData, view } = context;
  const { dataset, level, indicator, matrix } = indicatorData;
  const subject = { level: level.level, indicator: indicator.id, reference: proofReference(indicatorData, view) };
  return {
    stem: `wijkatlas_${dataset.id}_${level.level}_${indicator.id}_${figures.name}_${view.from}-${view.year}`,
    title: titleOf(indicatorData, `${figures.title}, ${view.from}–${view.year}`),
    summary: figures.summary,
    caption: figures.caption.lines,
    shown: figures.caption.shown,
    parameters: proofParameters(differencesParams, view),
    question: panelQuestion(subject, matrix.years),
    computed: computedOf(context, figures)
  };
}
