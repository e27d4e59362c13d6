import { type Completion, type CompletionContext, completeFromList } from "@codemirror/autocomplete";
import { PostgreSQL, SQLDialect, sql } from "@codemirror/lang-sql";
import type { LanguageSupport } from "@codemirror/language";
import type { TableInfo } from "../../queries/research.ts";

const duckdb = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ""} summarize describe pivot unpivot qualify exclude positional asof semi anti sample`
});

/** SQL with the words of DuckDB, and what can be completed: tables, columns, functions. */
export function sqlLanguage(tables: readonly TableInfo[], functions: readonly string[]): LanguageSupport[] {
  const schema = Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
  const options: Completion[] = [
    ...[...columns].map((label): Completion => ({ label, type: "property", boost: 2 })),
    ...functions.map((label): Completion => ({ label, type: "function", apply: `${label}(` }))
  ];
  const complete = completeFromList(options);
  // Behind a point only the columns of that table, which the schema's own completion knows.
  const source = (context: CompletionContext) => (context.matchBefore(/\.\w*/) ? null : complete(context));
  const support = sql({ dialect: duckdb, schema, upperCaseKeywords: false });
  return [support, { ...support, extension: duckdb.language.data.of({ autocomplete: source }) } as LanguageSupport];
}
