import { type ProofRecipe, proofParameters } from "../../dialogs/proof/recipe.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/shared-params.ts";
import { readersQuestion } from "../../queries/proof-questions.ts";
import { type DataParams, dataParams } from "./params.ts";

/** The proof of a reader's own question, as it was asked. */
export const queryRecipe = (dataset: Dataset, view: View<DataParams>, query: string): ProofRecipe => ({
  stem: `wijkatlas_${dataset.id}_sql`,
  title: { nl: `SQL, ${dataset.title.nl}`, en: `SQL, ${dataset.title.en}` },
  summary: "",
  caption: [],
  parameters: proofParameters(dataParams, { ...view, query }),
  question: readersQuestion(query)
});
