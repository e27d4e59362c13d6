import { type ProofRecipe, proofParameters } from "../../dialogs/proof/recipe.ts";
import type { Shown } from "../../model/provenance.ts";
import type { View } from "../../model/shared-params.ts";
import { readersQuestion } from "../../queries/proof-questions.ts";
import { type DataParams, dataParams } from "./params.ts";

/** The proof of a reader's own question, as it was asked, and what of a dataset its answer shows. */
export const queryRecipe = (shown: Shown, view: View<DataParams>, query: string): ProofRecipe => ({
  stem: `wijkatlas_${shown.dataset.id}_sql`,
  title: { nl: `SQL, ${shown.dataset.title.nl}`, en: `SQL, ${shown.dataset.title.en}` },
  summary: "",
  caption: [],
  shown,
  parameters: proofParameters(dataParams, { ...view, query }),
  question: readersQuestion(query)
});
