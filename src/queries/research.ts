import { type AnswerColumn, answerColumns } from "../engine/answer-columns.ts";
import { readColumns, text } from "../engine/query.ts";
import { type AskLimits, AskStopped, type Sandbox } from "../engine/sandbox.ts";
import { identifier, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import type { Matrix } from "../model/matrix.ts";
import { tableYears } from "../model/own-overlay.ts";
import { dropSchema, type LevelFiles, loadLevel, loadOwnFigures } from "./load-level.ts";
import { levelTables, placeOfIndicator, tableSql } from "./tables.ts";

export type { AnswerCell, AnswerColumn } from "../engine/answer-columns.ts";

/** A level whose files are larger than this is brought in when a question names it, in bytes. */
const mostUnasked = 20_000_000;

export interface ResearchAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** A table that can be asked. */
export interface TableInfo {
  readonly name: string;
  readonly level: AreaLevel;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** It is brought in when a question names it: until then its columns are those that the manifest promises. */
  readonly isWaiting: boolean;
}

export type ResearchStage = "engine" | "tables" | "asking";

export interface ResearchParts {
  readonly start: () => Promise<Sandbox>;
  readonly files: (dataset: Dataset, level: AreaLevel) => Promise<LevelFiles>;
  /** A reader's own figures of an indicator. */
  readonly figures: (dataset: Dataset, level: AreaLevel, indicator: string) => Promise<Matrix>;
}

const ownFiles = ({ scoreFiles }: DatasetLevel) => scoreFiles.filter(({ form }) => form === "own");

const columnList = {
  sql: sql`select table_name as "table", column_name as name, data_type as type from duckdb_columns()
    where schema_name = 'main' and not internal order by table_name, column_index`,
  columns: { table: text, name: text, type: text }
};

const functionList = {
  sql: sql`select distinct function_name as name from duckdb_functions()
    where function_type in ('scalar', 'aggregate', 'macro') and regexp_full_match(function_name, '[a-z][a-z0-9_]+') order by all`,
  columns: { name: text }
};

const versionQuery = { sql: sql`select version() as name`, columns: { name: text } };

type ColumnList = Readonly<Record<"table" | "name" | "type", readonly string[]>>;

function tablesOf(level: DatasetLevel, list: ColumnList, isLoaded: boolean): TableInfo[] {
  const { areas, scores } = levelTables("main", level.level);
  const known = (name: string) =>
    list.table.flatMap((table, i) => (table === name ? [{ name: list.name[i] ?? "", type: list.type[i] ?? "" }] : []));
  const promised = {
    [areas.name]: ["area", "code", "name"],
    [scores.name]: ["area", "year", ...level.scoreFiles.flatMap(({ form, columns }) => (form === "own" ? [] : columns))]
  };
  return [
    { name: areas.name, rows: level.areas },
    { name: scores.name, rows: level.areas * tableYears(level).length },
    ...ownFiles(level).map(({ path, columns: [id = path] }) => ({
      name: placeOfIndicator("main", level.level, path).table.name,
      rows: level.areas * (level.indicatorYears[id]?.length ?? 0)
    }))
  ].map(({ name, rows }) => ({
    name,
    level: level.level,
    rows,
    columns: isLoaded ? known(name) : (promised[name] ?? ["area", "year", "value"]).map((column) => ({ name: column, type: "" })),
    isWaiting: !isLoaded
  }));
}

const bytesOf = ({ areaFile, scoreFiles }: DatasetLevel) => scoreFiles.reduce((sum, { bytes }) => sum + bytes, areaFile.bytes);

/** What a level was made from: other files, other tables. */
const stateOf = (dataset: Dataset, { areaFile, scoreFiles }: DatasetLevel) =>
  [dataset.id, areaFile.sha256, ...scoreFiles.flatMap(({ path, sha256 }) => [path, sha256])].join(" ");

/**
 * The engine that readers ask, with the tables `areas_<level>` and `scores_<level>` of one dataset in it. It starts when the
 * first question comes, and again after a question that could only be stopped by ending it.
 */
export class Research {
  readonly #parts: ResearchParts;
  #sandbox: Promise<Sandbox> | undefined;
  #loaded = new Map<AreaLevel, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ResearchParts) {
    this.#parts = parts;
  }

  /** Answers a question. Rejects with SqlRefusal, SqlProblem, AskStopped or EngineError; questions wait for each other. */
  ask(
    dataset: Dataset,
    question: string,
    limits: AskLimits,
    signal: AbortSignal,
    onStage: (stage: ResearchStage) => void = () => undefined
  ): Promise<ResearchAnswer> {
    const turn = this.#last.then(async () => {
      onStage("engine");
      const sandbox = await this.#engine();
      onStage("tables");
      await this.#bring(sandbox, dataset, question);
      if (signal.aborted) throw new AskStopped("reader");
      onStage("asking");
      const { table, isCut, milliseconds } = await sandbox.ask(question, limits, signal);
      return { columns: answerColumns(table), rows: table.numRows, isCut, milliseconds };
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** What can be asked: the tables that are there, and those that wait until they are named. */
  describe(dataset: Dataset): Promise<{ tables: readonly TableInfo[]; functions: readonly string[] }> {
    const turn = this.#last.then(async () => {
      const sandbox = await this.#engine();
      await this.#bring(sandbox, dataset, "");
      const list = readColumns(columnList, await sandbox.owner.query(columnList));
      const functions = readColumns(functionList, await sandbox.owner.query(functionList)).name;
      const tables = dataset.levels.flatMap((level) => tablesOf(level, list, this.#loaded.has(level.level)));
      return { tables, functions };
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The engine's name and version, as a proof states it. */
  async version(): Promise<string> {
    const { name = [] } = readColumns(versionQuery, await (await this.#engine()).owner.query(versionQuery));
    return `DuckDB ${name[0] ?? ""} (wasm)`;
  }

  async close(): Promise<void> {
    const sandbox = this.#sandbox;
    this.#sandbox = undefined;
    this.#loaded = new Map();
    await (await sandbox)?.close();
  }

  async #engine(): Promise<Sandbox> {
    const known = await this.#sandbox?.catch(() => undefined);
    if (known && !known.isEnded()) return known;
    this.#loaded = new Map();
    this.#sandbox = this.#parts.start();
    return await this.#sandbox;
  }

  /** Makes the tables that are not there yet, and takes away those of another dataset. */
  async #bring(sandbox: Sandbox, dataset: Dataset, question: string): Promise<void> {
    const wanted = dataset.levels.filter(
      (level) => bytesOf(level) <= mostUnasked || question.toLowerCase().includes(`_${level.level}`)
    );
    for (const [name, state] of [...this.#loaded]) {
      const level = dataset.levels.find((candidate) => candidate.level === name);
      if (!level || stateOf(dataset, level) !== state) await this.#take(sandbox, name);
    }
    for (const level of wanted) {
      if (this.#loaded.has(level.level)) continue;
      const files = await this.#parts.files(dataset, level.level);
      const loading = "loading";
      await loadLevel(sandbox.owner, loading, level, files);
      for (const { path } of ownFiles(level))
        await loadOwnFigures(sandbox.owner, "main", level.level, path, await this.#parts.figures(dataset, level.level, path));
      const from = levelTables(loading, level.level);
      const run = (statement: ReturnType<typeof sql>) => sandbox.owner.query({ sql: statement, columns: {} });
      await run(sql`create table main.${identifier(from.areas.name)} as from ${tableSql(from.areas)}`);
      await run(sql`create table main.${identifier(from.scores.name)} as from ${tableSql(from.scores)}`);
      await sandbox.owner.query(dropSchema(loading));
      this.#loaded.set(level.level, stateOf(dataset, level));
    }
  }

  /** Takes a level's tables away, own figures with them: all that end in its name. */
  async #take(sandbox: Sandbox, level: AreaLevel): Promise<void> {
    const list = readColumns(columnList, await sandbox.owner.query(columnList));
    for (const name of new Set(list.table.filter((table) => table.endsWith(`_${level}`))))
      await sandbox.owner.query({ sql: sql`drop table if exists main.${identifier(name)}`, columns: {} });
    this.#loaded.delete(level);
  }
}
