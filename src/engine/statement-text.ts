import type { SqlValue } from "./sql.ts";
import { tokensOf } from "./sql-tokens.ts";

/** A value as a literal of SQL; a number that is not whole is a double, as it was when it was bound. */
export function literalOf(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? String(value) : `'${value}'::DOUBLE`;
}

/**
 * A statement with its values in the place of its question marks: what people read and other programs run. Throws a
 * RangeError where there are not as many values as marks.
 */
export function statementText(text: string, values: readonly SqlValue[]): string {
  const marks = tokensOf(text).filter(({ kind, text: own }) => kind === "mark" && own === "?");
  if (marks.length !== values.length) throw new RangeError(`${values.length} values for ${marks.length} question marks`);
  let written = "";
  let from = 0;
  for (const [i, { start, end }] of marks.entries()) {
    written += text.slice(from, start) + literalOf(values[i] ?? null);
    from = end;
  }
  return written + text.slice(from);
}
