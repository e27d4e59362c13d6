import { type ProofRecipe, proofParameters } from "../../dialogs/proof/recipe.ts";
import { shownByFilter } from "./filter-shown.ts";
import { type FilterSources, filterStem } from "./filter-subject.ts";
import { foundCaption } from "./found-words.ts";
import { type FilterViewState, filterParams } from "./params.ts";

/** The proof of a filter: the areas that it found, with the figures that they were found by. */
export const filterRecipe = (
  { indicatorData, filter, found, names, question, title, summary }: FilterSources,
  view: FilterViewState
): ProofRecipe => ({
  stem: filterStem(indicatorData),
  title: { nl: title, en: title },
  summary,
  caption: foundCaption(found, names),
  shown: shownByFilter(indicatorData, filter),
  question,
  parameters: proofParameters(filterParams, view)
});
