import { classedSubject, type ProofRecipe, proofParameters, titleOf } from "../../dialogs/proof/recipe.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { Scene } from "../../indicator-data/scene.ts";
import type { View } from "../../model/shared-params.ts";
import { trendsQuestion } from "../../queries/proof-questions.ts";
import { type TrendsParams, trendsParams } from "./params.ts";

/** The proof of trends: the selected areas, or all of them, in every year. */
export function trendsRecipe(scene: Scene, view: View<TrendsParams>, summary: string, texts: Texts): ProofRecipe {
  const { years } = scene.matrix;
  return {
    stem: `wijkatlas_${scene.dataset.id}_${scene.level.level}_${scene.indicator.id}_trends`,
    title: titleOf(scene, `${years[0]}–${years.at(-1)}`),
    summary,
    caption: captionLines(scene, years, texts),
    shown: shownIn(scene, years),
    parameters: proofParameters(trendsParams, view),
    question: trendsQuestion(classedSubject(scene, view), scene.selection)
  };
}
