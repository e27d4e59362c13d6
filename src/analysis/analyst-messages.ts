import type { Shapes } from "../geo/shapes.ts";
import type { Matrix } from "../model/matrix.ts";
import type { Clusters, MoranRow } from "./clusters.ts";
import type { Differences, Question, Subject } from "./differences.ts";
import type { VerdictStrip } from "./verdict-strip.ts";

/** Moran's I of every year; the local ones follow it. */
export interface SpatialPattern {
  readonly rows: readonly MoranRow[];
  readonly clusters: Clusters | undefined;
}

export type AnalystRequest =
  | { readonly kind: "shapes"; readonly shapes: Shapes }
  /** Takes the place of the subject that was used longest ago, where there are more than are kept. */
  | { readonly kind: "subject"; readonly subject: Subject; readonly name: number; readonly forgotten: number | undefined }
  | { readonly kind: "question"; readonly id: number; readonly name: number; readonly question: Question }
  /** The matrix comes along where it is another than that of the question before. */
  | { readonly kind: "pattern"; readonly id: number; readonly matrix: Matrix | undefined; readonly year: number }
  /** The figures and the years of them that count. */
  | {
      readonly kind: "strip";
      readonly id: number;
      readonly matrix: Matrix;
      readonly years: readonly number[];
      readonly panel: Question["panel"];
    }
  | { readonly kind: "cancel"; readonly id: number };

export type AnalystAnswer =
  /** The parts that are others than those of the answer before. */
  | { readonly kind: "differences"; readonly id: number; readonly changed: Partial<Differences> }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "pattern"; readonly id: number; readonly result: SpatialPattern }
  | { readonly kind: "strip"; readonly id: number; readonly result: VerdictStrip | undefined }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
