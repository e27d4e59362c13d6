import type { Question } from "./differences.ts";

/** What a reader asks next more often than not: the same of another year, the nearest years first. */
export function likelyNext(question: Question, years: readonly number[]): Question[] {
  const { from, to } = question;
  const around = (year: number) =>
    years.filter((other) => other !== from && other !== to).sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  const [begins, ends] = [around(from), around(to)];
  return begins.flatMap((begin, i) => [
    { ...question, from: begin },
    { ...question, to: ends[i] ?? begin }
  ]);
}
