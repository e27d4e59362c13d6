import type { Place } from "./data-problem.ts";
import type { BuiltDataset, OwnDatasetInput, OwnDatasetStage } from "./own-dataset.ts";

export interface DatasetRequest {
  readonly input: OwnDatasetInput;
  readonly added: string;
  readonly sqlWasm: string;
}

export type DatasetAnswer =
  | { readonly kind: "stage"; readonly stage: OwnDatasetStage }
  | { readonly kind: "built"; readonly built: BuiltDataset }
  | { readonly kind: "problem"; readonly place: Place; readonly dutch: string; readonly english: string }
  | { readonly kind: "failed"; readonly message: string };
