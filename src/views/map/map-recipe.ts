import { classedSubject, type ProofRecipe, proofParameters, titleOf } from "../../dialogs/proof/recipe.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { View } from "../../model/shared-params.ts";
import { mapQuestion } from "../../queries/proof-questions.ts";

/** The proof of a map: every area in its year. */
export const mapRecipe = (indicatorData: IndicatorYear, view: View, summary: string, texts: Texts): ProofRecipe => ({
  stem: `wijkatlas_${indicatorData.dataset.id}_${indicatorData.level.level}_${indicatorData.indicator.id}_${indicatorData.year}`,
  title: titleOf(indicatorData, String(indicatorData.year)),
  summary,
  caption: captionLines(indicatorData, [indicatorData.year], texts, { boundaries: true }),
  shown: shownIn(indicatorData, [indicatorData.year], { boundaries: true }),
  parameters: proofParameters({}, view),
  question: mapQuestion(classedSubject(indicatorData, view), indicatorData.year)
});
