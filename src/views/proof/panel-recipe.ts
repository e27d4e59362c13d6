import { permutationSeed, permutations } from "../../analysis/clusters.ts";
import type { CsvCell } from "../../export/csv.ts";
import { panelQuestion } from "../../queries/proof-questions.ts";
import type { PanelContext } from "../differences/context.ts";
import type { PanelCaption } from "../differences/panel-caption.ts";
import { type Parameters, type ProofRecipe, tableOfCells, titleOf, zeroOf } from "./recipe.ts";

export interface PanelFigures {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly caption: PanelCaption;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** All that the figures of a panel depend on beside the values of the areas. */
function parametersOf({ view, result }: PanelContext, name: string): Parameters {
  const { from, year, panel, measure, weighting, band, small, fdr, versus, against, split, reference } = view;
  return {
    ...{ from, to: year, panel, measure, weighting, band, small, fdr, versus, against, split, reference },
    group: view.group.join(","),
    areas: view.areas.join(","),
    n: result.panel.areas.length,
    ...(name === "moran" ? { permutations, seed: permutationSeed, contiguity: "queen", weights: "row-standardised" } : {})
  };
}

/** The figures of a panel, with what they depend on. */
export const computedOf = (context: PanelContext, { name, header, rows }: Pick<PanelFigures, "name" | "header" | "rows">) => ({
  name,
  parameters: parametersOf(context, name),
  table: tableOfCells(header, rows)
});

/** The proof of a panel: the values that its figures are computed from by SQL, the figures beside them. */
export function panelRecipe(context: PanelContext, figures: PanelFigures): ProofRecipe {
  const { scene, view } = context;
  const { dataset, level, indicator, matrix } = scene;
  const subject = { level: level.level, indicator: indicator.id, zero: zeroOf(scene, view) };
  return {
    stem: `wijkatlas_${dataset.id}_${level.level}_${indicator.id}_${figures.name}_${view.from}-${view.year}`,
    title: titleOf(scene, `${figures.title}, ${view.from}–${view.year}`),
    summary: figures.summary,
    caption: figures.caption.lines,
    shown: figures.caption.shown,
    question: panelQuestion(subject, matrix.years),
    computed: computedOf(context, figures)
  };
}
