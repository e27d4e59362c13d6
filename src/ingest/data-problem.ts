/** Where in a file something is wrong. Lines count from 1, the header is line 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
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

  inWords(language: "nl" | "en"): string {
    return `${whereInWords(this.place, language)}${language === "nl" ? this.dutch : this.english}`;
  }
}

const words = {
  nl: { line: "regel", column: "kolom", value: "waarde" },
  en: { line: "line", column: "column", value: "value" }
} as const;

function whereInWords({ file, line, column, value }: Place, language: "nl" | "en"): string {
  const { line: lineWord, column: columnWord, value: valueWord } = words[language];
  const parts = [
    file,
    ...(line === undefined ? [] : [`${lineWord} ${line}`]),
    ...(column === undefined ? [] : [`${columnWord} ${column}`]),
    ...(value === undefined ? [] : [`${valueWord} ${JSON.stringify(value)}`])
  ];
  return `${parts.join(", ")}: `;
}
