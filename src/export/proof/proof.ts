import type { LocalText } from "../../model/local-text.ts";
import type { CreditedSource } from "../credits.ts";

export const proofFormat = "wijkatlas-proof";
export const proofVersion = 1;

/** The names of what is in a bundle. */
export const proofFiles = {
  proof: "wijkatlas-proof.json",
  csv: "data.csv",
  metadata: "data.csv-metadata.json",
  parquet: "data.parquet",
  sql: "query.sql",
  readme: "README.txt",
  computed: "computed.csv",
  png: "picture.png",
  svg: "picture.svg"
} as const;

export interface ProofFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type ProofValue = string | number | boolean | null;

/** What a bundle says of itself: wijkatlas-proof.json. */
export interface Proof {
  readonly format: typeof proofFormat;
  readonly version: number;
  readonly title: LocalText;
  /** ISO 8601. */
  readonly created: string;
  /** `Wijkatlas 0.1.0`. */
  readonly application: string;
  /** The name of the application's first file, which changes with any part of its code. */
  readonly build: string;
  /** Where the page was, without the state. */
  readonly page: string;
  /** The state: the address from its question mark on. */
  readonly address: string;
  /** All that the figures depend on, as the address says it. Absent in bundles that were made before it was there. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly dataset: {
    readonly id: string;
    readonly title: LocalText;
    readonly edition: string;
    readonly division: number;
  };
  readonly engine: string;
  /** The served files that the result rests on, by their path under data/. */
  readonly sources: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly publishers: readonly CreditedSource[];
  /** The question: a statement with a ? for every value. */
  readonly query: { readonly sql: string; readonly values: readonly ProofValue[] };
  /** The columns that name a row; empty where a row has no name. */
  readonly key: readonly string[];
  readonly result: {
    readonly rows: number;
    readonly columns: readonly { readonly name: string; readonly kind: "text" | "integer" | "real" }[];
    /** Of the canonical form. */
    readonly sha256: string;
  };
  /** Figures that code computed from the result, with what else they depend on. */
  readonly computed?: {
    readonly name: string;
    readonly parameters: Readonly<Record<string, ProofValue>>;
    readonly rows: number;
    readonly sha256: string;
  };
  /** Every other file in the bundle. */
  readonly files: readonly ProofFile[];
  /** SHA-256 of this file as JSON without spaces and without the seal itself. */
  readonly seal: string;
}
