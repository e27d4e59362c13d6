import type { AreaLevel } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { LocalText } from "../model/local-text.ts";
import type { OwnIndicatorDraft } from "../model/own-data.ts";
import type { FormatKind } from "./formats/format.ts";
import type { KnownDivision } from "./join/resemblance.ts";
import type { TableJoin } from "./table/table-join.ts";
import type { MapHint, TableAnswers, TableUnderstanding } from "./table/understanding.ts";

/** What became of a dropped file: what it is, or why it is not taken. */
export type ExaminedFile =
  | { readonly state: "known"; readonly name: string; readonly bytes: number; readonly kind: Exclude<FormatKind, "refused"> }
  | { readonly state: "refused"; readonly name: string; readonly reason: LocalText };

/** The map beside which a table is laid: its areas by level, and the divisions that are known. */
export interface JoinMap {
  readonly areas: readonly AreaList[];
  readonly divisions: readonly KnownDivision[];
}

/** By the name of a question what it asks and what it gets. Files are named by their place among those dropped. */
export interface IngestQuestions {
  readonly examine: { readonly asks: { readonly files: readonly File[] }; readonly gets: readonly ExaminedFile[] };
  readonly understand: {
    readonly asks: { readonly file: number; readonly answers: TableAnswers; readonly hint: MapHint };
    readonly gets: TableUnderstanding;
  };
  readonly join: {
    readonly asks: { readonly file: number; readonly levels: readonly AreaLevel[]; readonly map: JoinMap };
    readonly gets: readonly TableJoin[];
  };
  readonly draft: {
    readonly asks: {
      readonly file: number;
      readonly divisions: ReadonlyMap<AreaLevel, number | undefined>;
      readonly added: string;
    };
    readonly gets: readonly OwnIndicatorDraft[];
  };
}

export type QuestionName = keyof IngestQuestions;

export type IngestRequest = {
  readonly [Name in QuestionName]: { readonly id: number; readonly name: Name; readonly asks: IngestQuestions[Name]["asks"] };
}[QuestionName];

export type IngestAnswer =
  | { readonly id: number; readonly kind: "answer"; readonly gets: IngestQuestions[QuestionName]["gets"] }
  | { readonly id: number; readonly kind: "progress"; readonly share: number }
  /** A fault of the data, in words. */
  | { readonly id: number; readonly kind: "refused"; readonly reason: LocalText }
  /** A fault of ours, or of the browser. */
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
