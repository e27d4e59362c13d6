import type { CallContext } from "../../worker/messages.ts";
import { serve } from "../../worker/serve.ts";
import { IngestDesk } from "./ingest-desk.ts";

const desk = new IngestDesk();

type Asks<Name extends keyof IngestDesk> = Parameters<IngestDesk[Name]>[0];

const handlers = {
  examine: (asks: Asks<"examine">, { progress }: CallContext) => desk.examine(asks, progress),
  understand: (asks: Asks<"understand">, { progress }: CallContext) => desk.understand(asks, progress),
  join: (asks: Asks<"join">) => desk.join(asks),
  draft: (asks: Asks<"draft">) => desk.draft(asks)
};
export type IngestHandlers = typeof handlers;

serve(handlers);
