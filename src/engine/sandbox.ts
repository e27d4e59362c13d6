import { type Field, type RecordBatch, type Schema, Table, Type } from "apache-arrow";
import type { QueryEngine } from "./query-engine.ts";
import { checkReadOnly } from "./read-only-sql.ts";
import { sqlProblem } from "./sql-problem.ts";

/** An engine for questions that readers write: its owner makes the tables, who asks can only read them. */
export interface Sandbox {
  readonly owner: QueryEngine;
  readonly ask: (text: string, limits: AskLimits, signal: AbortSignal) => Promise<Answer>;
  /** Whether it had to be ended to stop a question: a new one must take its place. */
  readonly isEnded: () => boolean;
  readonly close: () => Promise<void>;
}

export interface AskLimits {
  /** Rows that are kept; what comes after them is not computed. */
  readonly rows: number;
  readonly milliseconds: number;
}

export interface Answer {
  readonly table: Table;
  /** There were more rows than were kept. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** A question that was stopped before it had an answer. */
export class AskStopped extends Error {
  readonly reason: "time" | "reader";
  constructor(reason: AskStopped["reason"]) {
    super(reason === "time" ? "it took too long" : "it was stopped");
    this.name = "AskStopped";
    this.reason = reason;
  }
}

/** As much of a connection as asking takes. */
export interface AskingConnection {
  /** Runs a statement to its end, which nothing but ending the engine can stop. */
  readonly run: (text: string) => Promise<Table>;
  readonly send: (text: string) => Promise<AnswerStream>;
  readonly cancel: () => Promise<unknown>;
  /** Ends the engine itself, with a question that does not listen. */
  readonly end: () => Promise<void>;
}

export interface AnswerStream extends AsyncIterable<RecordBatch> {
  readonly schema: Schema;
}

/** What a connection for readers says first: its faults have a place. */
export const readerSettings = ["SET errors_as_json=true"] as const;

/** What the owner says before anybody asks: no files, no addresses, no more memory than this, and no way back. */
export const sandboxSettings = [
  "SET autoinstall_known_extensions=false",
  "SET autoload_known_extensions=false",
  "SET memory_limit='1GB'",
  "SET enable_external_access=false",
  "SET lock_configuration=true"
] as const;

/** How long a question that was told to stop may take to do so, in milliseconds. */
const grace = 1500;

/** Asks one question in a transaction that can't write. Rejects with SqlRefusal, SqlProblem or AskStopped. */
export async function askReadOnly(
  connection: AskingConnection,
  text: string,
  limits: AskLimits,
  signal: AbortSignal
): Promise<Answer> {
  checkReadOnly(text);
  if (signal.aborted) throw new AskStopped("reader");
  const started = performance.now();
  let stopped: AskStopped["reason"] | undefined;
  let isDone = false;
  let giveUp: (problem: AskStopped) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  lost.catch(() => undefined);
  const stop = (reason: AskStopped["reason"]) => {
    if (isDone || stopped) return;
    stopped = reason;
    connection.cancel().catch(() => undefined);
    setTimeout(() => {
      if (isDone) return;
      void connection.end();
      giveUp(new AskStopped(reason));
    }, grace);
  };
  const byReader = () => stop("reader");
  signal.addEventListener("abort", byReader, { once: true });
  const timer = setTimeout(() => stop("time"), limits.milliseconds);
  try {
    const { table, isCut } = await Promise.race([read(connection, text, limits.rows, () => stopped !== undefined), lost]);
    if (stopped) throw new AskStopped(stopped);
    return { table, isCut, milliseconds: performance.now() - started };
  } catch (problem) {
    if (problem instanceof AskStopped) throw problem;
    throw stopped ? new AskStopped(stopped) : sqlProblem(text, problem);
  } finally {
    isDone = true;
    clearTimeout(timer);
    signal.removeEventListener("abort", byReader);
  }
}

/** DuckDB-wasm 1.32 streams the numbers of enums without their words; an answer that is not streamed has them. */
const hasEnums = (fields: readonly Field[]): boolean =>
  fields.some(({ type }) => type.typeId === Type.Dictionary || hasEnums((type.children as Field[] | null) ?? []));

async function read(
  connection: AskingConnection,
  text: string,
  maximum: number,
  isStopped: () => boolean
): Promise<{ table: Table; isCut: boolean }> {
  await connection.run("BEGIN TRANSACTION READ ONLY");
  try {
    const stream = await connection.send(text);
    const batches: RecordBatch[] = [];
    let rows = 0;
    for await (const batch of stream) {
      if (isStopped()) break;
      if (hasEnums(batch.schema.fields)) {
        await connection.cancel();
        const table = await connection.run(text);
        return { table: table.slice(0, maximum), isCut: table.numRows > maximum };
      }
      batches.push(batch);
      rows += batch.numRows;
      if (rows > maximum) break;
    }
    const isCut = rows > maximum;
    if (isCut) await connection.cancel();
    // A stream that was left no longer knows its schema.
    const table = batches.length > 0 ? new Table(batches) : new Table(stream.schema);
    return { table: isCut ? table.slice(0, maximum) : table, isCut };
  } finally {
    // A question that was cancelled may have ended the transaction with it.
    await connection.run("ROLLBACK").catch(() => undefined);
  }
}
