/** A fault in a reader's question, in the engine's own words. */
export class SqlProblem extends Error {
  /** Where it stands in the text, when the engine says so. */
  readonly position: number | undefined;
  /** There was too little memory. */
  readonly isMemory: boolean;
  constructor(message: string, position: number | undefined, isMemory: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = "SqlProblem";
    this.position = position;
    this.isMemory = isMemory;
  }
}

/** The engine counts bytes of UTF-8, an editor counts UTF-16. */
function positionOf(text: string, bytes: number): number {
  const head = new TextEncoder().encode(text).subarray(0, bytes);
  return Math.min(text.length, new TextDecoder().decode(head).length);
}

/** What DuckDB says when `errors_as_json` is on, once or in itself; undefined where it is no JSON. */
function unwrapped(message: string): Readonly<Record<string, string | undefined>> | undefined {
  try {
    const parsed = JSON.parse(message.slice(message.indexOf("{"))) as Readonly<Record<string, string | undefined>>;
    return unwrapped(parsed.exception_message ?? "") ?? parsed;
  } catch {
    return undefined;
  }
}

/** An error of DuckDB as its message and its place. Anything else stays as it is. */
export function sqlProblem(text: string, problem: unknown): SqlProblem {
  const message = problem instanceof Error ? problem.message : String(problem);
  const parsed = unwrapped(message);
  if (!parsed) return new SqlProblem(message, undefined, /out of memory/i.test(message), problem);
  const { exception_type: kind = "", exception_message: words = message, position } = parsed;
  const bytes = Number(position);
  const place = position === undefined || !Number.isFinite(bytes) ? undefined : positionOf(text, bytes);
  return new SqlProblem(`${kind} Error: ${words}`, place, /memory/i.test(kind), problem);
}
