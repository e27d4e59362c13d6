import { looksGarbled } from "../../files/encoding.ts";
import { type AreaLevel, levelOf } from "../../model/area.ts";
import { bareLevel, fullCode } from "./bare-codes.ts";
import { type ColumnFacts, codeCells, numberCells } from "./column-facts.ts";
import type { CountedTable } from "./counted-table.ts";
import { findBare, findCodes, findNames, findYears, isFigures } from "./find-columns.ts";
import { describeMeasures, type MeasureFigures } from "./measures.ts";
import { isSentinel } from "./missing-marks.ts";
import { questionsOf } from "./questions.ts";
import type { RawTable } from "./raw-table.ts";
import { type LevelCount, levelsOf, type TableRows, tableRows } from "./table-rows.ts";
import type { ColumnRole, ColumnView, MapHint, MissingMarks, TableAnswers, TableUnderstanding } from "./understanding.ts";
import { yearInFileName } from "./year-forms.ts";

/** What was understood, and the figures behind it. */
export interface Understood {
  readonly understanding: TableUnderstanding;
  readonly rows: TableRows;
  readonly measures: readonly MeasureFigures[];
}

const previewRows = 6;
const examples = 3;

/** The name of a file without its ending, for figures whose columns are years alone. */
const stemOf = (file: string): string => file.replace(/^.*\//, "").replace(/\.[a-z0-9]{2,7}$/i, "");

/** The levels that are taken: those said, else the one on screen, else one that the map has, else the fullest. */
function chosenLevels(
  levels: readonly LevelCount[],
  said: readonly AreaLevel[] | undefined,
  hint: MapHint
): readonly AreaLevel[] {
  if (said) return said.filter((level) => levels.some((found) => found.level === level));
  const onScreen = levels.find(({ level }) => level === hint.level);
  const onMap = levels.filter(({ level }) => hint.levels.includes(level));
  const fullest = (onMap.length > 0 ? onMap : levels).toSorted((a, b) => b.areas - a.areas)[0];
  const level = onScreen?.level ?? fullest?.level;
  return level ? [level] : [];
}

function skippedRows({ table }: CountedTable, rows: TableRows, code: number | undefined): TableUnderstanding["skipped"] {
  const found: { line: number; text: string }[] = [];
  let skipped = 0;
  for (let row = 0; row < table.rows; row++) {
    if (rows.isUsed(row)) continue;
    skipped++;
    if (found.length >= examples) continue;
    const own = code === undefined ? "" : (table.columns[code]?.text(row) ?? "");
    const text = own || table.columns.map((column) => column.text(row)).find((cell) => cell !== "") || "";
    found.push({ line: table.line(row), text });
  }
  return { rows: skipped, examples: found };
}

function marksOf(
  { table, facts }: CountedTable,
  measures: readonly MeasureFigures[],
  kept: ReadonlySet<number> | undefined
): MissingMarks[] {
  return measures.flatMap(({ measure, figures }) =>
    measure.columns.flatMap(({ column }, i): MissingMarks[] => {
      const known = facts[column]?.missing.map(({ text, count }) => ({ text, count })) ?? [];
      const found = figures[i];
      const unread =
        found && found.unread > 0
          ? { count: found.unread, line: table.line(found.firstUnread ?? 0), texts: found.unreadTexts }
          : undefined;
      if (known.length === 0 && !unread) return [];
      const sentinels = known.some(({ text }) => isSentinel(Number(text)));
      return [{ column, known, sentinels, keptSentinels: kept?.has(column) ?? false, unread }];
    })
  );
}

function kindOf(facts: ColumnFacts): ColumnView["kind"] {
  if (facts.filled === 0) return "empty";
  if (codeCells(facts) * 2 >= facts.filled) return "code";
  return numberCells(facts) * 2 >= facts.filled ? "number" : "text";
}

/** Answers about columns that there are: another way of reading gives others. */
function stillThere(given: TableAnswers, columns: number): TableAnswers {
  const { code, name, yearColumn, bare, ...others } = given;
  return {
    ...others,
    ...(code !== undefined && code < columns ? { code } : {}),
    ...(name === null || (name !== undefined && name < columns) ? { name } : {}),
    ...(yearColumn === null || (yearColumn !== undefined && yearColumn < columns) ? { yearColumn } : {}),
    ...(bare && bare.column < columns ? { bare } : {})
  };
}

/** What a table means, as far as it tells or was said; the rest is asked. */
export function understand(counted: CountedTable, given: TableAnswers, hint: MapHint): Understood {
  const { file, table, facts } = counted;
  const answers = stillThere(given, table.columns.length);
  const named = table.columns.map(({ name }, column) => ({ name, facts: facts[column] as ColumnFacts }));
  const hasLeadingZero = (column: number) => {
    for (let row = 0; row < table.rows; row++) if (table.columns[column]?.text(row).startsWith("0")) return true;
    return false;
  };
  const said = answers.bare?.level === undefined ? answers.code : answers.bare.column;
  const code = said ?? findCodes(named);
  const codesThere = code !== undefined && codeCells(facts[code] as ColumnFacts) > 0;
  const bareColumn = codesThere ? undefined : (code ?? findBare(named, hasLeadingZero));
  const bare = answers.bare && answers.bare.column === bareColumn ? answers.bare.level : undefined;
  const codeColumn = codesThere || bare ? (code ?? bareColumn) : undefined;
  const yearColumn = answers.yearColumn === null ? undefined : (answers.yearColumn ?? findYears(named));
  const name = answers.name === null ? undefined : (answers.name ?? findNames(named));
  const rows = tableRows(file, table, { code: codeColumn, bare, year: yearColumn });
  const taken = new Set([codeColumn ?? bareColumn, yearColumn, name]);
  const candidates = named.flatMap(({ facts: own }, column) => (isFigures(own) && !taken.has(column) ? [column] : []));
  const levels = levelsOf(rows);
  const taking = chosenLevels(levels, answers.levels, hint);
  const isTaken = (row: number) => {
    const found = rows.codes[row];
    return found !== undefined && rows.isUsed(row) && taking.includes(levelOf(found));
  };
  // Without codes it is still worth seeing what the columns hold.
  const isUsed = codeColumn === undefined ? () => true : isTaken;
  const measures = describeMeasures({
    table,
    facts,
    hasYears: rows.years !== undefined,
    isUsed,
    answers,
    candidates,
    fileStem: stemOf(file)
  });
  const chosen = measures.filter(({ measure }) => measure.chosen);
  const needsYear =
    yearColumn === undefined && chosen.some(({ measure }) => measure.columns.some(({ year }) => year === undefined));
  const byFileName = yearInFileName(stemOf(file));
  const year = answers.year ?? byFileName;
  const roleOf = (column: number): ColumnRole => {
    if (column === codeColumn) return "code";
    if (column === yearColumn) return "year";
    if (column === name) return "name";
    return chosen.some(({ measure }) => measure.columns.some((each) => each.column === column)) ? "value" : "ignored";
  };
  const columns = named.map(({ name: columnName, facts: own }, column) => ({
    name: columnName,
    role: roleOf(column),
    kind: kindOf(own),
    filled: own.filled
  }));
  const marks = marksOf(counted, measures, answers.keptSentinels);
  const exampleOf = (column: number) => table.columns[column]?.text(0) ?? "";
  const bareQuestion =
    bareColumn === undefined || (answers.bare && answers.bare.column === bareColumn)
      ? undefined
      : {
          column: bareColumn,
          level: bareLevel(facts[bareColumn]?.longestBare ?? 4),
          example: exampleOf(bareColumn),
          full: fullCode(exampleOf(bareColumn), bareLevel(facts[bareColumn]?.longestBare ?? 4)) ?? ""
        };
  const isOpen = (i: number) => answers.textsMissing?.has(i) !== true;
  const understanding: TableUnderstanding = {
    reading: table.reading,
    rows: table.rows,
    garbled: table.columns.some((column) => looksGarbled(column.name)) || (name !== undefined && garbledIn(table, name)),
    columns,
    code: codeColumn,
    bare,
    name,
    yearColumn,
    year: needsYear ? year : undefined,
    yearFrom: !needsYear || year === undefined ? undefined : answers.year === undefined ? "file-name" : "answer",
    needsYear,
    years: yearsOf(rows, chosen, year),
    levels: levels.map((found) => ({ ...found, chosen: taking.includes(found.level) })),
    measures: measures.map(({ measure }) => measure),
    marks,
    skipped: codeColumn === undefined ? { rows: 0, examples: [] } : skippedRows(counted, rows, codeColumn),
    questions: questionsOf({
      counted,
      measures: chosen.map(({ measure }) => measure),
      hasCode: codeColumn !== undefined,
      bare: bareQuestion,
      lacksYear: needsYear && year === undefined,
      unread: marks.filter(({ column, unread }) => unread && isOpen(column)).map(({ column }) => column)
    }),
    preview: Array.from({ length: Math.min(previewRows, table.rows) }, (_, row) => ({
      line: table.line(row),
      cells: table.columns.map((column) => column.text(row))
    }))
  };
  return { understanding, rows, measures };
}

function garbledIn(table: RawTable, column: number): boolean {
  for (let row = 0; row < Math.min(table.rows, 2000); row++)
    if (looksGarbled(table.columns[column]?.text(row) ?? "")) return true;
  return false;
}

function yearsOf(rows: TableRows, chosen: readonly MeasureFigures[], year: number | undefined): number[] {
  const years = new Set<number>();
  if (rows.years && chosen.length > 0) for (const [row, found] of rows.years.entries()) if (rows.isUsed(row)) years.add(found);
  if (!rows.years) for (const { measure } of chosen) for (const column of measure.columns) years.add(column.year ?? year ?? 0);
  years.delete(0);
  return [...years].sort((a, b) => a - b);
}
