import type { AreaCode, AreaLevel } from "./area.ts";
import type { Language } from "./local-text.ts";

export const viewNames = ["map", "trends"] as const;
export type ViewName = (typeof viewNames)[number];

/** The most areas that can be selected at once: as many as there are colours that can be told apart. */
export const maximumSelection = 12;

/** What is on screen. The address holds all of it, and nothing else decides what a person sees. */
export interface View {
  readonly view: ViewName;
  readonly dataset: string;
  /** The one gemeente that is looked at, of a dataset that has several; undefined: all of them. */
  readonly gemeente: AreaCode | undefined;
  readonly level: AreaLevel;
  readonly indicator: string;
  readonly year: number;
  /** In the order in which they were selected, which decides their colours. */
  readonly areas: readonly AreaCode[];
  readonly lang: Language;
  /** The map's centre (longitude x, latitude y, degrees) and zoom; undefined: all areas of the level in sight. */
  readonly position: MapPosition | undefined;
  /** The figures as a table under the picture. */
  readonly table: boolean;
  /** The background map of PDOK, which sends the visitor's address there. */
  readonly background: boolean;
  /** Programme periods behind the trends. */
  readonly programmes: boolean;
}

export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
