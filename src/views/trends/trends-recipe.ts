import { classedSubject, type ProofRecipe, proofParameters, titleOf } from "../../dialogs/proof/recipe.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { View } from "../../model/shared-params.ts";
import { trendsQuestion } from "../../queries/proof-questions.ts";
import { type TrendsParams, trendsParams } from "./params.ts";

/** The proof of trends: the selected areas, or all of them, in every year. */
export function trendsRecipe(indicatorData: IndicatorYear, view: View<TrendsParams>, summary: string, texts: Texts): ProofRecipe {
  const { years } = indicatorData.matrix;
  return {
    stem: `wijkatlas_${indicatorData.dataset.id}_${indicatorData.level.level}_${indicatorData.indicator.id}_trends`,
    title: titleOf(indicatorData, `${years[0]}–${years.at(-1)}`),
    summary,
    caption: captionLines(indicatorData, years, texts),
    shown: shownIn(indicatorData, years),
    parameters: proofParameters(trendsParams, view),
    question: trendsQuestion(classedSubject(indicatorData, view), indicatorData.selection)
  };
}
