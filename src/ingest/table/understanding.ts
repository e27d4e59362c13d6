import type { AreaLevel } from "../../model/area.ts";
import type { Indicator, ScaleKind } from "../../model/indicator.ts";
import type { DecimalSign } from "./number-notation.ts";
import type { Reading, ReadingChoice } from "./raw-table.ts";

// Plain data all of it: it goes from the worker to the page and back.

export const columnRoles = ["code", "name", "year", "value", "ignored"] as const;
export type ColumnRole = (typeof columnRoles)[number];

export type Direction = Indicator["direction"];

export interface ColumnView {
  readonly name: string;
  readonly role: ColumnRole;
  readonly kind: "code" | "number" | "text" | "empty";
  /** How many cells hold something. */
  readonly filled: number;
}

/** A value column, or the columns of one value in several years: what may become an indicator. */
export interface Measure {
  /** The first of its columns. */
  readonly key: number;
  readonly columns: readonly { readonly column: number; readonly year: number | undefined }[];
  /** Whether it is to become an indicator. */
  readonly chosen: boolean;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly decimals: number;
  readonly scale: ScaleKind;
  /** How its numbers are written; undefined where that has to be asked. */
  readonly decimal: DecimalSign | undefined;
  /** Cells with a number, and the lowest and highest of them; undefined where that has to be asked first. */
  readonly range: { readonly values: number; readonly low: number; readonly high: number } | undefined;
}

/** Texts in a value column that are read as 'no figure', or would have to be. */
export interface MissingMarks {
  readonly column: number;
  /** Known signs for 'no figure', and how often they occur. */
  readonly known: readonly { readonly text: string; readonly count: number }[];
  /** Numbers such as -99997 among them, which are taken for numbers where a person says so. */
  readonly sentinels: boolean;
  readonly keptSentinels: boolean;
  /** Cells that are neither number nor known sign; asked. */
  readonly unread: { readonly count: number; readonly line: number; readonly texts: readonly string[] } | undefined;
}

/** What must be answered before anything is used. */
export type Question =
  | { readonly kind: "code" }
  | { readonly kind: "bare"; readonly column: number; readonly level: AreaLevel; readonly example: string; readonly full: string }
  | {
      readonly kind: "decimal";
      readonly column: number;
      readonly line: number;
      readonly example: string;
      readonly readings: Readonly<Record<DecimalSign, number>>;
    }
  | { readonly kind: "year" }
  | { readonly kind: "marks"; readonly column: number }
  | { readonly kind: "measures" };

export interface TableUnderstanding {
  readonly reading: Reading;
  readonly rows: number;
  /** Letters in it look as if they were read in another encoding before. */
  readonly garbled: boolean;
  readonly columns: readonly ColumnView[];
  readonly code: number | undefined;
  /** The column holds codes without their letters, which a person said are those of areas of this level. */
  readonly bare: AreaLevel | undefined;
  readonly name: number | undefined;
  readonly yearColumn: number | undefined;
  /** The year of figures that say none themselves. */
  readonly year: number | undefined;
  /** Where that year comes from. */
  readonly yearFrom: "answer" | "file-name" | undefined;
  readonly needsYear: boolean;
  /** The years of all chosen measures, ascending. */
  readonly years: readonly number[];
  readonly levels: readonly {
    readonly level: AreaLevel;
    readonly areas: number;
    readonly rows: number;
    readonly chosen: boolean;
  }[];
  readonly measures: readonly Measure[];
  readonly marks: readonly MissingMarks[];
  /** Rows that are left out for want of an area's code or a year. */
  readonly skipped: { readonly rows: number; readonly examples: readonly { readonly line: number; readonly text: string }[] };
  readonly questions: readonly Question[];
  readonly preview: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** How a person described a measure, in the place of what was guessed. */
export interface MeasureAnswer {
  readonly chosen?: boolean;
  readonly name?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly decimals?: number;
  readonly scale?: ScaleKind;
}

/** What a person said, in the place of what was understood. */
export interface TableAnswers {
  readonly reading?: ReadingChoice;
  readonly code?: number;
  /** Bare digits in this column are codes of areas. */
  readonly bare?: { readonly column: number; readonly level: AreaLevel | undefined };
  readonly name?: number | null;
  readonly yearColumn?: number | null;
  readonly year?: number;
  readonly decimal?: DecimalSign;
  readonly levels?: readonly AreaLevel[];
  /** Columns of which the texts that are no number say 'no figure'. */
  readonly textsMissing?: ReadonlySet<number>;
  /** Columns in which -99997 and the like are numbers after all. */
  readonly keptSentinels?: ReadonlySet<number>;
  readonly measures?: ReadonlyMap<number, MeasureAnswer>;
  /** Which row counts where an area has several of one year. */
  readonly duplicates?: "first" | "last";
}

/** What is on screen: the levels of the map, and the one that is looked at. */
export interface MapHint {
  readonly level: AreaLevel;
  readonly levels: readonly AreaLevel[];
}
