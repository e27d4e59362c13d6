import type { TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";

/** What is told with what was just said laid over it: a tick shows at once, not when the table was read anew. */
export function withAnswers(told: TableUnderstanding, answers: TableAnswers): TableUnderstanding {
  return {
    ...told,
    levels: told.levels.map((level) => (answers.levels ? { ...level, chosen: answers.levels.includes(level.level) } : level)),
    measures: told.measures.map((measure) => ({ ...measure, ...answers.measures?.get(measure.key) })),
    marks: told.marks.map((marks) =>
      answers.keptSentinels ? { ...marks, keptSentinels: answers.keptSentinels.has(marks.column) } : marks
    )
  };
}
