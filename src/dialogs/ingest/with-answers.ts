import type { TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";

/** What is understanding with what was just said laid over it: a tick shows at once, not when the table was read again. */
export function withAnswers(understanding: TableUnderstanding, answers: TableAnswers): TableUnderstanding {
  return {
    ...understanding,
    levels: understanding.levels.map((level) =>
      answers.levels ? { ...level, chosen: answers.levels.includes(level.level) } : level
    ),
    measures: understanding.measures.map((measure) => ({ ...measure, ...answers.measures?.get(measure.key) })),
    marks: understanding.marks.map((marks) =>
      answers.keptSentinels ? { ...marks, keptSentinels: answers.keptSentinels.has(marks.column) } : marks
    )
  };
}
