import { classedSubject, type ProofRecipe, proofParameters, titleOf } from "../../dialogs/proof/recipe.ts";
import { formatYears } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { trendsQuestion } from "../../queries/proof-questions.ts";
import { type OverviewView, overviewParams } from "./params.ts";

/** The proof of the overview: every area in every year, for the panel is that of all years. */
export function overviewRecipe(indicatorData: IndicatorYear, view: OverviewView, summary: string, texts: Texts): ProofRecipe {
  const { dataset, level, indicator, matrix } = indicatorData;
  const [from, to] = [Math.min(view.from, view.year), Math.max(view.from, view.year)];
  return {
    stem: `wijkatlas_${dataset.id}_${level.level}_${indicator.id}_overview_${from}-${to}`,
    title: titleOf(indicatorData, formatYears(from, to)),
    summary,
    caption: captionLines(indicatorData, matrix.years, texts, { boundaries: true }),
    shown: shownIn(indicatorData, matrix.years, { boundaries: true }),
    parameters: proofParameters(overviewParams, view),
    question: trendsQuestion(classedSubject(indicatorData, view), [])
  };
}
