import { checkReadOnly, SqlRefusal } from "../engine/read-only-sql.ts";
import type { AskLimits } from "../engine/sandbox.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import { SqlProblem } from "../engine/sql-problem.ts";
import { type Token, tokensOf } from "../engine/sql-tokens.ts";
import { statementText } from "../engine/statement-text.ts";
import { type AreaCode, parseAreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { DatasetLevel } from "../model/dataset.ts";
import type { AnswerColumn, ResearchAnswer } from "./research.ts";
import { levelTables, placeOfIndicator } from "./tables.ts";

/** What a reader's SQL for a filter may take. */
export const sqlFilterLimits: AskLimits = { rows: 100_000, milliseconds: 30_000 };

export interface SqlFilterAnswer {
  readonly codes: readonly AreaCode[];
  /** What the statement gave beside the codes, a cell for each of them. */
  readonly columns: readonly AnswerColumn[];
  /** Areas of which an expression is neither true nor false, because a figure is missing. */
  readonly undecided: number;
  /** Rows that name no area of this level, or one that was named before. */
  readonly strange: number;
  /** There were more rows than are kept. */
  readonly isCut: boolean;
}

/** The answer has no column of codes, or an expression is neither true nor false. */
export class NoAreas extends Error {
  readonly reason: "no-codes" | "no-truth";
  constructor(reason: NoAreas["reason"]) {
    super(reason);
    this.name = "NoAreas";
    this.reason = reason;
  }
}

/** A reader's text as a statement: itself, or an expression within one that asks it of every area. */
export interface SqlFilterQuestion {
  readonly kind: "statement" | "expression";
  readonly sql: string;
  /** How many characters stand before the reader's own. */
  readonly before: number;
}

const statementWords = new Set(["select", "with", "from", "values", "table", "pivot", "unpivot"]);

const met = "met";

const listColumns = ["area", "code", "name", "official_name", "gemeente", "gemeente_name", "approximate", met];

export interface SqlFilterScope {
  readonly level: DatasetLevel;
  /** The numbers in the list of areas. */
  readonly attributes: readonly string[];
  /** The year on screen. */
  readonly year: number;
}

/** The columns that an expression can name: `soc_2024` is an indicator in a year, `soc` in the year on screen. */
function figureColumns({
  level,
  attributes,
  year: shown
}: SqlFilterScope): ReadonlyMap<string, readonly [indicator: string, year: number]> {
  const columns = Object.entries(level.indicatorYears).flatMap(([id, years]) => [
    ...years.map((year) => [`${id}_${year}`.toLowerCase(), [id, year] as const] as const),
    ...(years.includes(shown) ? [[id.toLowerCase(), [id, shown] as const] as const] : [])
  ]);
  // The list of areas has its own columns: those keep their names.
  return new Map(columns.filter(([name]) => ![...listColumns, ...attributes].includes(name)));
}

/** All of an area in one row: the columns of the list of areas, and these figures. */
function wideAreas(level: DatasetLevel, figures: ReadonlyMap<string, readonly [string, number]>): Sql {
  const tables = new Map<string, Sql>();
  const columns = [...figures].map(([name, [indicator, year]]) => {
    const { table, column } = placeOfIndicator("main", level.level, indicator);
    const own = identifier(`${table.name} ${year}`);
    tables.set(
      `${table.name} ${year}`,
      sql` left join ${identifier(table.name)} ${own} on ${own}.area = a.area and ${own}.year = ${year}`
    );
    return sql`, ${own}.${identifier(column)}::double as ${identifier(name)}`;
  });
  const all = (pieces: readonly Sql[]) => pieces.reduce((list, piece) => sql`${list}${piece}`, sql``);
  const { areas } = levelTables("main", level.level);
  return sql`select a.*${all(columns)} from ${identifier(areas.name)} a${all([...tables.values()])}`;
}

/** An expression closes the brackets that it opens, and no more: it stays where it is put. */
function checkBrackets(tokens: readonly Token[]): void {
  const depthAfter = { "(": 1, ")": -1 } as const;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "mark") depth += depthAfter[token.text as "(" | ")"] ?? 0;
    if (depth < 0) throw new SqlRefusal("unfinished", token.text, token.start, token.end);
  }
  const last = tokens.at(-1);
  if (depth > 0 && last) throw new SqlRefusal("unfinished", last.text, last.start, last.end);
}

/** Looks at a reader's text and makes a statement of it. Throws SqlRefusal. */
export function sqlFilterQuestion(text: string, scope: SqlFilterScope): SqlFilterQuestion {
  const head = "select (\n";
  let tokens: readonly Token[];
  try {
    tokens = tokensOf(text);
  } catch {
    // Says what is not finished.
    checkReadOnly(text);
    throw new SqlRefusal("unfinished");
  }
  const first = tokens[0];
  if (!first) throw new SqlRefusal("empty");
  if (first.kind === "word" && statementWords.has(first.text)) {
    checkReadOnly(text);
    return { kind: "statement", sql: text, before: 0 };
  }
  checkBrackets(tokens);
  try {
    checkReadOnly(`${head}${text}\n)`);
  } catch (problem) {
    if (!(problem instanceof SqlRefusal)) throw problem;
    const [start, end] = [problem.start, problem.end].map((place) => Math.max(0, place - head.length));
    throw new SqlRefusal(problem.reason, problem.word, start, end);
  }
  const known = figureColumns(scope);
  const named = new Set(tokens.filter(({ kind }) => kind === "word" || kind === "name").map((token) => token.text.toLowerCase()));
  const figures = new Map([...known].filter(([name]) => named.has(name)));
  const { text: wide, values } = wideAreas(scope.level, figures);
  const shown = [...figures.keys()].map((name) => `, "${name.replaceAll('"', '""')}"`).join("");
  const before = `with areas as (${statementText(wide, values)})
select * from (select code${shown}, (
`;
  return {
    kind: "expression",
    sql: `${before}${text}\n) as ${met} from areas) where ${met} is distinct from false`,
    before: before.length
  };
}

/** A fault in the reader's own text, counted from its beginning. */
export function inReadersText(problem: unknown, { before }: SqlFilterQuestion, text: string): unknown {
  if (!(problem instanceof SqlProblem) || problem.position === undefined) return problem;
  const place = problem.position - before;
  const own = place >= 0 && place <= text.length ? place : undefined;
  return new SqlProblem(problem.message, own, problem.isMemory, problem);
}

const isCode = (cell: unknown): cell is string => typeof cell === "string" && parseAreaCode(cell) !== undefined;

/** The column of codes: the one of that name, or the first that holds nothing else. */
const codeColumn = (columns: readonly AnswerColumn[]) =>
  columns.find(({ name }) => name.toLowerCase() === "code") ??
  columns.find(({ kind, cells }) => kind === "text" && cells.length > 0 && cells.every((cell) => cell === null || isCode(cell)));

/** The areas that an answer names, each once, in its order. Throws NoAreas. */
export function areasInAnswer({ kind }: SqlFilterQuestion, { columns, isCut }: ResearchAnswer, areas: AreaList): SqlFilterAnswer {
  const source = codeColumn(columns);
  const truth = kind === "expression" ? columns.find(({ name }) => name === met) : undefined;
  if (truth && truth.kind !== "boolean" && truth.cells.some((cell) => cell !== null)) throw new NoAreas("no-truth");
  if (!source) throw new NoAreas("no-codes");
  const rows = new Map<AreaCode, number>();
  let [undecided, strange] = [0, 0];
  for (const [row, cell] of source.cells.entries()) {
    const code = typeof cell === "string" ? parseAreaCode(cell) : undefined;
    if (truth && truth.cells[row] === null) undecided++;
    else if (code === undefined || !areas.indexOf.has(code) || rows.has(code)) strange++;
    else rows.set(code, row);
  }
  const kept = [...rows.values()];
  const others = columns.filter((column) => column !== source && column !== truth);
  return {
    codes: [...rows.keys()],
    columns: others.map((column) => ({ ...column, cells: kept.map((row) => column.cells[row] ?? null) })),
    undecided,
    strange,
    isCut
  };
}
