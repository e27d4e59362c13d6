import type { CallContext } from "../../worker/messages.ts";
import { serve } from "../../worker/serve.ts";
import { buildOwnDataset, type OwnDatasetInput, type OwnDatasetStage } from "../official/own-dataset.ts";

interface DatasetRequest {
  readonly input: OwnDatasetInput;
  readonly added: string;
  readonly sqlWasm: string;
}

const handlers = {
  build: ({ input, added, sqlWasm }: DatasetRequest, { progress }: CallContext<OwnDatasetStage>) =>
    buildOwnDataset(input, { added, sqlWasm, onStage: progress })
};
export type DatasetHandlers = typeof handlers;

serve(handlers);
