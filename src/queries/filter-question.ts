import type { AreaFilter } from "../model/area-filter.ts";
import type { Dataset } from "../model/dataset.ts";
import { matchesQuery } from "./area-filter.ts";
import type { ProofQuestion } from "./proof-questions.ts";
import { type SqlFilterScope, sqlFilterQuestion } from "./sql-filter.ts";

/** The question of a filter as others can ask it again: of the tables as readers' SQL knows them. */
export function filterQuestion(filter: AreaFilter, dataset: Dataset, scope: SqlFilterScope): ProofQuestion {
  if (filter.kind === "sql") {
    const { sql, kind } = sqlFilterQuestion(filter.text, scope);
    return { sql, values: [], key: kind === "expression" ? ["code"] : [] };
  }
  const setAreas = (set: string) => dataset.areaSets.find(({ id }) => id === set)?.areas ?? [];
  const { sql } = matchesQuery({ dataset: "main", level: scope.level.level, filter, setAreas });
  return { sql: sql.text, values: sql.values, key: ["code"] };
}
