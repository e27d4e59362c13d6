import { type ProblemCode, problemWords, type TextValues } from "../i18n/problem-words.ts";
import type { Language, LocalText } from "../model/local-text.ts";

/** Where in a file something is wrong. Lines and shapes count from 1, the header is line 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly shape?: number;
  readonly column?: string;
  readonly value?: string;
}

/** A fault in the data that a person can mend: what, where and what to do, in one sentence. */
export class DataProblem extends Error {
  readonly place: Place;
  readonly code: ProblemCode;
  readonly values: TextValues;
  constructor(place: Place, code: ProblemCode, values: TextValues = {}) {
    super(`${whereInWords(place, "nl")}${problemWords(code, values, "nl")}`);
    this.name = "DataProblem";
    this.place = place;
    this.code = code;
    this.values = values;
  }

  inWords(language: Language): string {
    return `${whereInWords(this.place, language)}${problemWords(this.code, this.values, language)}`;
  }

  /** The sentence in both languages. */
  get reason(): LocalText {
    return { nl: this.inWords("nl"), en: this.inWords("en") };
  }
}

/** A DataProblem that came out of a worker is one again; anything else stays as it is. */
export function asDataProblem(problem: unknown): unknown {
  if (!(problem instanceof Error) || problem.name !== "DataProblem") return problem;
  const { place, code, values } = problem as DataProblem;
  return new DataProblem(place, code, values);
}

// What is wrong may be the length itself.
const shortened = (text: string, maximum = 60): string => (text.length > maximum ? `${text.slice(0, maximum)}…` : text);

function whereInWords({ file, line, shape, column, value }: Place, language: Language): string {
  const named = (name: "line" | "shape" | "column" | "value", text: string | number | undefined) =>
    text === undefined ? [] : [`${problemWords(`place.${name}`, {}, language)} ${text}`];
  const parts = [
    shortened(file, 200),
    ...named("line", line),
    ...named("shape", shape),
    ...named("column", column === undefined ? undefined : shortened(column)),
    ...named("value", value === undefined ? undefined : JSON.stringify(shortened(value)))
  ];
  return `${parts.join(", ")}: `;
}
