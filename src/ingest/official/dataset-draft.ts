import type { Topology } from "topojson-specification";
import type { AreaCode, AreaLevel } from "../../model/area.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { PublishedIndicator } from "../../model/indicator.ts";

/** A dataset in memory: what the loader makes of official files, what a folder under data/ holds, what is built from it. */
export interface DatasetDraft {
  readonly id: string;
  readonly description: DatasetDescription;
  /** From coarse to fine. */
  readonly levels: readonly LevelDraft[];
}

/** What a dataset says of itself. */
export type DatasetDescription = Omit<Dataset, "id" | "levels" | "gemeenten" | "memoryBudget" | "indicators"> & {
  readonly indicators: readonly PublishedIndicator[];
};

export interface LevelDraft {
  readonly level: AreaLevel;
  /** Sorted by code. */
  readonly areas: readonly AreaRow[];
  /** The primary indicator and what is published with it: at most one a code and year. */
  readonly scores: readonly ScoreRow[];
  /** Further indicators, in years of their own: at most one a code and year. */
  readonly figures: readonly ScoreRow[];
  /** One object named as the level; geometry i belongs to area i. */
  readonly topology: Topology;
}

export interface AreaRow {
  readonly code: AreaCode;
  readonly name: string;
  readonly officialName: string;
  readonly gemeente: AreaCode;
  readonly gemeenteName: string;
  readonly approximate: boolean;
}

export interface ScoreRow {
  readonly code: AreaCode;
  readonly year: number;
  /** By indicator; null where nothing was published. */
  readonly values: Readonly<Record<string, number | null>>;
  /** The published class by indicator, where the file has one. */
  readonly classes: Readonly<Record<string, number | null>>;
}
