import { type ProofRecipe, proofParameters, proofReference, titleOf } from "../../dialogs/proof/recipe.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn, shownTogether } from "../../indicator-data/provenance-words.ts";
import { pairQuestion } from "../../queries/proof-questions.ts";
import { type TogetherView, togetherParams } from "./params.ts";

const sideOf = (indicatorData: IndicatorYear, view: TogetherView) => ({
  subject: {
    level: indicatorData.level.level,
    indicator: indicatorData.indicator.id,
    reference: proofReference(indicatorData, view)
  },
  year: indicatorData.year
});

/** The proof of two indicators together: both values of every area. */
export const pairRecipe = (x: IndicatorYear, y: IndicatorYear, view: TogetherView, caption: readonly string[]): ProofRecipe => ({
  stem: `wijkatlas_${x.dataset.id}_${x.level.level}_${x.indicator.id}-${x.year}_${y.indicator.id}-${y.year}_together`,
  title: {
    nl: `${titleOf(x, String(x.year)).nl}; ${y.indicator.name.nl} (${y.year})`,
    en: `${titleOf(x, String(x.year)).en}; ${y.indicator.name.en} (${y.year})`
  },
  summary: "",
  caption,
  shown: shownTogether(shownIn(x, [x.year], { boundaries: true }), shownIn(y, [y.year])),
  parameters: proofParameters(togetherParams, view),
  question: pairQuestion(sideOf(x, view), sideOf(y, view))
});
