import { answerColumns, type AnswerColumn } from "../engine/answer-columns.ts";
import type { AskLimits, Sandbox } from "../engine/sandbox.ts";
import { identifier, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import { dropSchema, type LevelFiles, loadLevel } from "./load-level.ts";
import { levelTables, tableSql } from "./tables.ts";

/** A level whose files are larger than this is brought in when a question names it, in bytes. */
const mostUnasked = 20_000_000;

export interface ResearchAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
  readonly isCut: boolean;
  readonly milliseconds: number;
}

export type ResearchStage = "engine" | "tables" | "asking";

export interface ResearchParts {
  readonly start: () => Promise<Sandbox>;
  readonly files: (dataset: Dataset, level: AreaLevel) => Promise<LevelFiles>;
}

const bytesOf = ({ areaFile, scoreFiles }: DatasetLevel) =>
  scoreFiles.reduce((sum, { bytes }) => sum + bytes, areaFile.bytes);

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
    text: string,
    limits: AskLimits,
    signal: AbortSignal,
    onStage: (stage: ResearchStage) => void = () => undefined
  ): Promise<ResearchAnswer> {
    const turn = this.#last.then(async () => {
      onStage("engine");
      const sandbox = await this.#engine();
      onStage("tables");
      await this.#bring(sandbox, dataset, text);
      onStage("asking");
      const { table, isCut, milliseconds } = await sandbox.ask(text, limits, signal);
      return { columns: answerColumns(table), rows: table.numRows, isCut, milliseconds };
    });
    this.#last = turn.catch(() => undefined);
    return turn;
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
  async #bring(sandbox: Sandbox, dataset: Dataset, text: string): Promise<void> {
    const wanted = dataset.levels.filter(
      (level) => bytesOf(level) <= mostUnasked || text.toLowerCase().includes(`_${level.level}`)
    );
    for (const [name, state] of this.#loaded) {
      const level = dataset.levels.find((candidate) => candidate.level === name);
      if (!level || stateOf(dataset, level) !== state) await this.#take(sandbox, name);
    }
    for (const level of wanted) {
      if (this.#loaded.has(level.level)) continue;
      const files = await this.#parts.files(dataset, level.level);
      const loading = "loading";
      await loadLevel(sandbox.owner, loading, level, files);
      const from = levelTables(loading, level.level);
      const run = (statement: ReturnType<typeof sql>) => sandbox.owner.query({ sql: statement, columns: {} });
      // Scores name an area by its place in the list: here the list says it too, so that the two can be joined.
      await run(sql`create table main.${identifier(from.areas.name)} as
        select (row_number() over () - 1)::integer as area, * from ${tableSql(from.areas)}`);
      await run(sql`create table main.${identifier(from.scores.name)} as from ${tableSql(from.scores)}`);
      await sandbox.owner.query(dropSchema(loading));
      this.#loaded.set(level.level, stateOf(dataset, level));
    }
  }

  async #take(sandbox: Sandbox, level: AreaLevel): Promise<void> {
    const { areas, scores } = levelTables("main", level);
    for (const { name } of [areas, scores])
      await sandbox.owner.query({ sql: sql`drop table if exists main.${identifier(name)}`, columns: {} });
    this.#loaded.delete(level);
  }
}
