export type ExportProblemCode = "too-many-rows" | "text-too-long" | "no-boundaries" | "picture-failed";

/** Why something could not be written, as a code that has words in both languages (texts `export:problem.<code>`). */
export class ExportProblem extends Error {
  readonly code: ExportProblemCode;
  readonly words: Readonly<Record<string, string | number>>;
  constructor(code: ExportProblemCode, words: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(words)}`);
    this.name = "ExportProblem";
    this.code = code;
    this.words = words;
  }
}
