import type { Texts } from "../../i18n/texts.ts";
import type { View } from "../../model/view.ts";
import { mapQuestion, trendsQuestion } from "../../queries/proof-questions.ts";
import { captionLines } from "../captions.ts";
import { shownIn } from "../provenance-words.ts";
import type { Scene } from "../scene.ts";
import { type ProofRecipe, titleOf, zeroOf } from "./recipe.ts";

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
  caption: captionLines(scene, [scene.year], texts, { boundaries: true }),
  shown: shownIn(scene, [scene.year], { boundaries: true }),
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
    shown: shownIn(scene, years),
    question: trendsQuestion(subjectOf(scene, view), scene.selection)
  };
};
