import type { CountedTable } from "./counted-table.ts";
import { readFigure } from "./number-notation.ts";
import type { Measure, Question } from "./understanding.ts";

interface Open {
  readonly counted: CountedTable;
  /** The chosen ones. */
  readonly measures: readonly Measure[];
  readonly hasCode: boolean;
  readonly bare: Omit<Extract<Question, { kind: "bare" }>, "kind"> | undefined;
  readonly lacksYear: boolean;
  /** Columns with texts that are neither number nor known sign. */
  readonly unread: readonly number[];
}

/** A number of the column that can be read in two ways, or the first one where its numbers contradict each other. */
function decimalQuestion({ table, facts }: CountedTable, column: number): Question {
  const row = facts[column]?.ambiguousRow ?? 0;
  const example = table.columns[column]?.text(row) ?? "";
  return {
    kind: "decimal",
    column,
    line: table.line(row),
    example,
    readings: { point: readFigure(example, "point") ?? Number.NaN, comma: readFigure(example, "comma") ?? Number.NaN }
  };
}

/** What must be answered before these measures can be used, in the order in which one would ask it. */
export function questionsOf({ counted, measures, hasCode, bare, lacksYear, unread }: Open): Question[] {
  const undecided = measures.find(({ decimal }) => decimal === undefined);
  const column =
    undecided?.columns.find(({ column: each }) => (counted.facts[each]?.numbers.ambiguous ?? 0) > 0)?.column ?? undecided?.key;
  const chosen = new Set(measures.flatMap(({ columns }) => columns.map((each) => each.column)));
  const questions: Question[] = [];
  if (bare && !hasCode) questions.push({ kind: "bare", ...bare });
  else if (!hasCode) questions.push({ kind: "code" });
  if (measures.length === 0) questions.push({ kind: "measures" });
  if (column !== undefined) questions.push(decimalQuestion(counted, column));
  if (lacksYear) questions.push({ kind: "year" });
  for (const each of unread) if (chosen.has(each)) questions.push({ kind: "marks", column: each });
  return questions;
}
