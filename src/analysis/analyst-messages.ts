import type { Shapes } from "../geo/shapes.ts";
import type { Matrix } from "../model/matrix.ts";
import type { Clusters, MoranRow } from "./clusters.ts";
import type { Differences, DifferencesInput } from "./differences.ts";

export interface SpatialPattern {
  readonly rows: readonly MoranRow[];
  readonly clusters: Clusters | undefined;
  /** By area how many others it touches. */
  readonly neighbours: Uint32Array;
}

export type AnalystRequest =
  | { readonly kind: "shapes"; readonly shapes: Shapes }
  | { readonly kind: "differences"; readonly id: number; readonly input: DifferencesInput }
  | { readonly kind: "pattern"; readonly id: number; readonly matrix: Matrix; readonly year: number };

export type AnalystAnswer =
  | { readonly kind: "differences"; readonly id: number; readonly result: Differences }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "pattern"; readonly id: number; readonly result: SpatialPattern }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
