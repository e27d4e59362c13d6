import type { DatasetDraft } from "../../src/ingest/official/dataset-draft.ts";
import { servedForm } from "../../src/ingest/official/serve-form.ts";
import { gemeentenOf, gemeenteParts } from "./gemeente-parts.ts";

/** The files that are served for a dataset, by name: its own, and a folder of the same form for each gemeente. */
export async function servedFiles(draft: DatasetDraft, datapackage: string): Promise<Map<string, string | Uint8Array>> {
  const gemeenten = gemeentenOf(draft);
  const files = await servedForm(draft, gemeenten);
  files.set("datapackage.json", datapackage);
  if (gemeenten.length > 1)
    for (const part of gemeenteParts(draft, gemeenten))
      for (const [path, content] of await servedForm(part)) files.set(`${part.description.part?.code}/${path}`, content);
  return files;
}
