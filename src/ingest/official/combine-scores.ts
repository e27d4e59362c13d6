import { DataProblem } from "../data-problem.ts";
import type { FileScore } from "./score-file.ts";

const latestYear = (scores: readonly FileScore[]) => scores.reduce((latest, { row }) => Math.max(latest, row.year), 0);

/** The scores of several files as one edition. Refuses two editions in one dataset, and a (code, year) that occurs twice. */
export function combineScores(files: readonly (readonly FileScore[])[]): { scores: FileScore[]; edition: number } {
  const [first, ...others] = files.map((scores) => ({ file: scores[0]?.file ?? "", year: latestYear(scores) }));
  const different = others.find(({ year }) => year !== first?.year);
  if (first && different)
    throw new DataProblem(
      { file: different.file },
      `meting ${different.year}, terwijl ${first.file} van meting ${first.year} is; elke meting herberekent alle jaren, dus laad er één per dataset.`,
      `edition ${different.year}, while ${first.file} is of edition ${first.year}; each edition recomputes all years, so load one a dataset.`
    );
  const seen = new Map<string, FileScore>();
  for (const score of files.flat()) {
    const { code, year } = score.row;
    const key = `${code} ${year}`;
    const earlier = seen.get(key);
    if (earlier)
      throw new DataProblem(
        { file: score.file, line: score.line, column: "code, jaar", value: key },
        `komt al voor in ${earlier.file}, regel ${earlier.line}; laat er één over.`,
        `occurs already in ${earlier.file}, line ${earlier.line}; keep one of them.`
      );
    seen.set(key, score);
  }
  return { scores: [...seen.values()], edition: first?.year ?? 0 };
}
