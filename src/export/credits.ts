import type { Language } from "../model/local-text.ts";

/** What stands in every file: what it is, how it was made, whose it is and what it does not say. In the reader's language. */
export interface Credits {
  readonly language: Language;
  readonly title: string;
  /** The picture in words: for who does not see it. */
  readonly summary: string;
  /** Edition, level, years, weighting, reference, n: a line each. */
  readonly caption: readonly string[];
  /** The lines that sources of figures and boundaries ask for. */
  readonly attributions: readonly string[];
  readonly sources: readonly CreditedSource[];
  readonly disclaimer: string;
  /** Where the same can be seen again. */
  readonly address: string;
  /** `Wijkatlas 0.1.0`. */
  readonly application: string;
  /** `Leefbaarometer 3.0, meting 2024`. */
  readonly edition: string;
  readonly made: Date;
  /** The questions that made the figures, where a database answered them. */
  readonly questions: readonly Question[];
}

export interface CreditedSource {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
  readonly url?: string;
  readonly sha256?: string;
}

/** A statement with a ? for every value, and the values. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly (string | number | boolean | null)[];
}
