import type { LocalText } from "../model/local-text.ts";

/** Where in a file something is wrong. Lines and shapes count from 1, the header is line 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly shape?: number;
  readonly column?: string;
  readonly value?: string;
}

/** A fault in the data that a person can mend: one sentence with what, where and what to do, in both languages. */
export class DataProblem extends Error {
  readonly place: Place;
  readonly dutch: string;
  readonly english: string;
  constructor(place: Place, dutch: string, english: string) {
    super(`${whereInWords(place, "nl")}${dutch}`);
    this.name = "DataProblem";
    this.place = place;
    this.dutch = dutch;
    this.english = english;
  }

  /** The sentence in both languages. */
  get reason(): LocalText {
    return { nl: this.inWords("nl"), en: this.inWords("en") };
  }

  inWords(language: "nl" | "en"): string {
    return `${whereInWords(this.place, language)}${language === "nl" ? this.dutch : this.english}`;
  }
}

/** A DataProblem that came out of a worker is one again; anything else stays as it is. */
export function asDataProblem(problem: unknown): unknown {
  if (!(problem instanceof Error) || problem.name !== "DataProblem") return problem;
  const { place, dutch, english } = problem as DataProblem;
  return new DataProblem(place, dutch, english);
}

const words = {
  nl: { line: "regel", shape: "vorm", column: "kolom", value: "waarde" },
  en: { line: "line", shape: "shape", column: "column", value: "value" }
} as const;

// What is wrong may be the length itself.
const shortened = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function whereInWords({ file, line, shape, column, value }: Place, language: "nl" | "en"): string {
  const word = words[language];
  const parts = [
    shortened(file, 200),
    ...(line === undefined ? [] : [`${word.line} ${line}`]),
    ...(shape === undefined ? [] : [`${word.shape} ${shape}`]),
    ...(column === undefined ? [] : [`${word.column} ${shortened(column)}`]),
    ...(value === undefined ? [] : [`${word.value} ${JSON.stringify(shortened(value))}`])
  ];
  return `${parts.join(", ")}: `;
}
