import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetDescription, LevelDraft } from "../../../src/ingest/official/dataset-draft.ts";
import type { Programmes } from "../../../src/ingest/official/make-draft.ts";

/** Programmes and area sets are known for Den Haag alone: those of the dataset that ships, at the levels that are there. */
export async function programmesFor(levels: readonly LevelDraft[], dataFolder: string): Promise<Programmes> {
  const gemeenten = new Set(levels.flatMap(({ areas }) => areas.map(({ gemeente }) => gemeente as string)));
  if (gemeenten.size !== 1 || !gemeenten.has("GM0518")) return { programmes: [], areaSets: [] };
  const text = await readFile(join(dataFolder, "den-haag", "datapackage.json"), "utf8");
  const { programmes, areaSets } = (JSON.parse(text) as { wijkatlas: DatasetDescription }).wijkatlas;
  const present = new Set(levels.flatMap(({ areas }) => areas.map(({ code }) => code)));
  return { programmes, areaSets: areaSets.filter(({ areas }) => areas.every((code) => present.has(code))) };
}
