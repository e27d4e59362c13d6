import type { CallContext } from "../../worker/messages.ts";
import { serve } from "../../worker/serve.ts";
import { IngestHost } from "./ingest-host.ts";

const host = new IngestHost();

type Asks<Name extends keyof IngestHost> = Parameters<IngestHost[Name]>[0];

const handlers = {
  examine: (asks: Asks<"examine">, { progress }: CallContext) => host.examine(asks, progress),
  understand: (asks: Asks<"understand">, { progress }: CallContext) => host.understand(asks, progress),
  join: (asks: Asks<"join">) => host.join(asks),
  draft: (asks: Asks<"draft">) => host.draft(asks)
};
export type IngestHandlers = typeof handlers;

serve(handlers);
