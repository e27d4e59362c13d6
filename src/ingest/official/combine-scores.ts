import { DataProblem } from "../../files/data-problem.ts";
import type { FileScore } from "./score-file.ts";

const latestYear = (scores: readonly FileScore[]) => scores.reduce((latest, { row }) => Math.max(latest, row.year), 0);

/** The scores of several files as one edition. Refuses two editions in one dataset, and a (code, year) that occurs twice. */
export function combineScores(files: readonly (readonly FileScore[])[]): { scores: FileScore[]; edition: number } {
  const [first, ...others] = files.map((scores) => ({ file: scores[0]?.file ?? "", year: latestYear(scores) }));
  const different = others.find(({ year }) => year !== first?.year);
  if (first && different)
    throw new DataProblem({ file: different.file }, "scores.other-edition", {
      edition: different.year,
      file: first.file,
      otherEdition: first.year
    });
  const seen = new Map<string, FileScore>();
  for (const score of files.flat()) {
    const { code, year } = score.row;
    const key = `${code} ${year}`;
    const earlier = seen.get(key);
    if (earlier)
      throw new DataProblem({ file: score.file, line: score.line, column: "code, jaar", value: key }, "scores.twice", {
        file: earlier.file,
        line: earlier.line
      });
    seen.set(key, score);
  }
  return { scores: [...seen.values()], edition: first?.year ?? 0 };
}
