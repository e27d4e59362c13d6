import { type ProofRecipe, titleOf, zeroOf } from "../../dialogs/proof/recipe.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { Scene } from "../../indicator-data/scene.ts";
import type { View } from "../../model/shared-params.ts";
import { mapQuestion, trendsQuestion } from "../../queries/proof-questions.ts";

const subjectOf = (scene: Scene, view: View) => ({
  level: scene.level.level,
  indicator: scene.indicator.id,
  zero: zeroOf(scene, view),
  bounds: scene.scheme.bounds,
  isPublished: scene.published !== undefined
});

/** The proof of a map: every area in its year. */
export const mapRecipe = (scene: Scene, view: View, summary: string, texts: Texts): ProofRecipe => ({
  stem: `wijkatlas_${scene.dataset.id}_${scene.level.level}_${scene.indicator.id}_${scene.year}`,
  title: titleOf(scene, String(scene.year)),
  summary,
  caption: captionLines(scene, [scene.year], texts),
  question: mapQuestion(subjectOf(scene, view), scene.year)
});

/** The proof of trends: the selected areas, or all of them, in every year. */
export const trendsRecipe = (scene: Scene, view: View, summary: string, texts: Texts): ProofRecipe => {
  const { years } = scene.matrix;
  return {
    stem: `wijkatlas_${scene.dataset.id}_${scene.level.level}_${scene.indicator.id}_trends`,
    title: titleOf(scene, `${years[0]}–${years.at(-1)}`),
    summary,
    caption: captionLines(scene, years, texts),
    question: trendsQuestion(subjectOf(scene, view), scene.selection)
  };
};
