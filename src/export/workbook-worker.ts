import type { CallContext } from "../worker/messages.ts";
import { serve } from "../worker/serve.ts";
import { type Workbook, writeWorkbook } from "./workbook.ts";

const handlers = {
  write: (book: Workbook, { progress }: CallContext) => writeWorkbook(book, async (share) => progress(share))
};
export type WorkbookHandlers = typeof handlers;

serve(handlers);
