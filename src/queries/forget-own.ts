import type { Query, QueryClient } from "@tanstack/react-query";
import type { QueryEngine } from "../engine/query-engine.ts";
import type { AreaLevel } from "../model/area.ts";
import type { OwnEntry } from "../model/own-data.ts";
import { dropSchema, dropTable } from "./load-level.ts";
import { placeOfIndicator } from "./tables.ts";

/** Lets go of all that was made from own data that are gone or replaced: figures on the page, tables in the engine. */
export async function forgetOwn(client: QueryClient, engine: QueryEngine | undefined, gone: readonly OwnEntry[]): Promise<void> {
  const ids = new Set(gone.map(({ id }) => id));
  // An own indicator stands fourth in the keys of its figures, an own dataset second, alone or as the whole of a part.
  const isOf = ({ queryKey }: Query) =>
    ids.has(String(queryKey[3])) ||
    // What a filter found stands under its text, which names its indicators.
    (queryKey[0] === "filter" && [...ids].some((id) => String(queryKey[3]).includes(id))) ||
    ids.has(String(queryKey[1]).split("/")[0] ?? "") ||
    ids.has(String(queryKey[1]));
  const found = client.getQueryCache().findAll({ predicate: isOf });
  const tables = found.filter(({ queryKey }) => queryKey[0] === "tables").map(({ queryKey }) => queryKey.map(String));
  for (const query of found) if (!query.isActive()) client.getQueryCache().remove(query);
  // What is still on screen was replaced: it is read again.
  await client.resetQueries({ predicate: (query) => isOf(query) && query.isActive() });
  for (const [, dataset = "", level, indicator] of tables) {
    if (indicator !== undefined && ids.has(indicator)) {
      const isAgain = client.getQueryData(["tables", dataset, level, indicator]) !== undefined;
      if (!isAgain) await engine?.query(dropTable(placeOfIndicator(dataset, level as AreaLevel, indicator).table));
    } else await engine?.query(dropSchema(dataset));
  }
}
