import { type AreaCode, type AreaLevel, gemeenteOf, levelOf } from "./area.ts";
import type { OwnFileIndicator, OwnOrigin } from "./indicator.ts";
import type { LocalText } from "./local-text.ts";

/** Every id of a reader's own indicator or dataset begins so; no served one does. */
export const ownPrefix = "own-";
export const isOwnId = (id: string): boolean => id.startsWith(ownPrefix);

/** An own indicator as it is kept: all there is to know about it before its figures are read. */
export interface OwnIndicator {
  readonly kind: "indicator";
  readonly indicator: OwnFileIndicator;
  readonly level: AreaLevel;
  /** Ascending. */
  readonly years: readonly number[];
  /** How many areas have a value in at least one year. */
  readonly areas: number;
  /** The year of the area division that its codes resemble most; undefined where that cannot be told. */
  readonly division: number | undefined;
}

/** Its figures: one entry a row, no two of the same area and year. */
export interface OwnFigures {
  readonly codes: readonly AreaCode[];
  readonly years: Int16Array;
  /** NaN where the file says that there is none. */
  readonly values: Float64Array;
}

/** An own dataset as it is kept: files in the form of public/data (see ARCHITECTURE.md), `manifest.json` among them. */
export interface OwnDataset {
  readonly kind: "dataset";
  readonly id: string;
  readonly title: LocalText;
  readonly own: OwnOrigin;
}

export interface OwnIndicatorDraft {
  readonly about: OwnIndicator;
  readonly figures: OwnFigures;
}

export interface OwnDatasetDraft {
  readonly about: OwnDataset;
  /** By path within the dataset's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A line of the list of own data. */
export interface OwnEntry {
  readonly id: string;
  readonly about: OwnIndicator | OwnDataset;
  readonly bytes: number;
  /** Where an indicator's areas lie (see placeOf); of a dataset, none. */
  readonly places: readonly string[];
}

/** Where an area lies, as coarsely as is needed to tell whether figures are of the areas on a map: its gemeente; of a square 10 km. */
export function placeOf(code: AreaCode): string {
  return levelOf(code) === "grid" ? `${code.slice(0, 3)}${code.slice(5, 8)}` : gemeenteOf(code);
}
