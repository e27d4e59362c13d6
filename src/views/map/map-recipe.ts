import { classedSubject, type ProofRecipe, proofParameters, titleOf } from "../../dialogs/proof/recipe.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import type { Scene } from "../../indicator-data/scene.ts";
import type { View } from "../../model/shared-params.ts";
import { mapQuestion } from "../../queries/proof-questions.ts";

/** The proof of a map: every area in its year. */
export const mapRecipe = (scene: Scene, view: View, summary: string, texts: Texts): ProofRecipe => ({
  stem: `wijkatlas_${scene.dataset.id}_${scene.level.level}_${scene.indicator.id}_${scene.year}`,
  title: titleOf(scene, String(scene.year)),
  summary,
  caption: captionLines(scene, [scene.year], texts, { boundaries: true }),
  shown: shownIn(scene, [scene.year], { boundaries: true }),
  parameters: proofParameters({}, view),
  question: mapQuestion(classedSubject(scene, view), scene.year)
});
