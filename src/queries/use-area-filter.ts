import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AreaLevel } from "../model/area.ts";
import { type AreaFilter, type FormFilter, indicatorsOf, type SqlFilter } from "../model/area-filter.ts";
import { writeAreaFilter } from "../model/area-filter-text.ts";
import type { Dataset } from "../model/dataset.ts";
import { askAreaFilter, type FilterAnswer } from "./area-filter.ts";
import { engineWithTables } from "./engine-tables.ts";
import { type FilterFailure, filterFailure } from "./filter-problem.ts";
import { areasInAnswer, inReadersText, type SqlFilterAnswer, sqlFilterLimits, sqlFilterQuestion } from "./sql-filter.ts";
import { areaAttributesOf } from "./use-area-attributes.ts";
import { areaListOf, levelOf } from "./use-level.ts";
import { researchOf } from "./use-research.ts";

export type FoundAreas = ({ readonly kind: "form" } & FilterAnswer) | ({ readonly kind: "sql" } & SqlFilterAnswer);

export interface FilterQuestion {
  readonly dataset: Dataset;
  readonly level: AreaLevel;
  readonly filter: AreaFilter;
  /** The year on screen, which SQL may mean where it names none. */
  readonly year: number;
}

export type AreaFilterState =
  | { readonly state: "pending" | "cancelled" }
  | { readonly state: "failed"; readonly failure: FilterFailure }
  | { readonly state: "done"; readonly found: FoundAreas };

async function askForm(client: QueryClient, question: FilterQuestion, filter: FormFilter, signal: AbortSignal) {
  const { dataset, level } = question;
  const engine = await engineWithTables(client, dataset, level, indicatorsOf(filter));
  const setAreas = (set: string) => dataset.areaSets.find(({ id }) => id === set)?.areas ?? [];
  return askAreaFilter(engine, { dataset: dataset.id, level, filter, setAreas }, signal);
}

/** A reader's SQL is asked behind the readers' own walls, in their own engine. */
async function askSql(client: QueryClient, { dataset, level, year }: FilterQuestion, { text }: SqlFilter, signal: AbortSignal) {
  const attributes = await client.fetchQuery(areaAttributesOf(dataset, level));
  const question = sqlFilterQuestion(text, { level: levelOf(dataset, level), attributes, year });
  try {
    const answer = await researchOf(client).ask(dataset, question.sql, sqlFilterLimits, signal);
    return areasInAnswer(question, answer, await client.fetchQuery(areaListOf(dataset, level)));
  } catch (problem) {
    throw inReadersText(problem, question, text);
  }
}

async function findAreas(client: QueryClient, question: FilterQuestion, signal: AbortSignal): Promise<FoundAreas> {
  const { filter } = question;
  return filter.kind === "form"
    ? { kind: "form", ...(await askForm(client, question, filter, signal)) }
    : { kind: "sql", ...(await askSql(client, question, filter, signal)) };
}

/** The areas that a filter finds, and the ways to stop looking and to look again. The database starts when it is first asked. */
export function useAreaFilter(question: FilterQuestion): {
  readonly result: AreaFilterState;
  readonly cancel: () => void;
  readonly retry: () => void;
} {
  const client = useQueryClient();
  const { dataset, level, filter, year } = question;
  const queryKey = ["filter", dataset.id, level, writeAreaFilter(filter), filter.kind === "sql" ? year : undefined];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => findAreas(client, question, signal),
    retry: false,
    structuralSharing: false
  });
  const isWorking = fetchStatus === "fetching";
  const result: AreaFilterState = isWorking
    ? { state: "pending" }
    : data
      ? { state: "done", found: data }
      : error
        ? { state: "failed", failure: filterFailure(error) }
        : { state: "cancelled" };
  return { result, cancel: () => void client.cancelQueries({ queryKey }), retry: () => void refetch() };
}
