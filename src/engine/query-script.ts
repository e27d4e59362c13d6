import type { SqlValue } from "./sql.ts";
import { statementText } from "./statement-text.ts";

interface BoundText {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * A script that DuckDB runs by itself in the folder of a proof bundle: what the values are, the tables as views on their
 * files, the statement with its values in place.
 */
export function queryScript({ sql, values }: BoundText, tables: readonly string[], leftOut: readonly string[]): string {
  const statement = statementText(sql, values).trim().replace(/;+$/, "");
  return [
    '-- duckdb -c ".read query.sql"',
    "-- The statement with its values, which stand by themselves in wijkatlas-proof.json.",
    ...values.map((value, i) => `-- value ${i + 1}: ${JSON.stringify(value)}`),
    ...leftOut.map((name) => `-- ${name}: too large to come along`),
    ...tables.map((name) => `CREATE VIEW "${name}" AS FROM read_parquet('tables/${name}.parquet');`),
    "",
    statement,
    ";",
    ""
  ].join("\n");
}
