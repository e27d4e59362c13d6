import type { AreaLevel } from "../model/area.ts";

/** What the built page knows of a dataset before anything is fetched: which first pictures there are. In the order of the menu. */
export interface FirstDataset {
  readonly id: string;
  /** What an address without level or indicator means. */
  readonly level: AreaLevel;
  readonly indicator: string;
  /** The indicators of each level that has a first picture. */
  readonly levels: Readonly<Partial<Record<AreaLevel, readonly string[]>>>;
}

/** The parts of the page that differ by year, in the order in which they stand there. */
export const yearParts = ["h2", ".wa-legend", ".wa-timeline", ".wa-summary", ".wa-caption"] as const;

/**
 * A page as the application will draw it, before there is an application: made when it is built, by its own components. The
 * place of the map is empty; the picture is painted there from boundaries and classes.
 */
export interface FirstPage {
  /** Without style attributes, which the policy forbids: they are `data-style` here. */
  readonly html: string;
  readonly title: string;
  /** The years with figures, ascending; the page shows the last. */
  readonly years: readonly number[];
  /** By year what stands in each of `yearParts`, inside its element. */
  readonly byYear: readonly (readonly string[])[];
  /** By class from 1 up. */
  readonly colours: readonly string[];
  /** The areas that are dotted, and those whose boundary is not the published one. */
  readonly few: readonly number[];
  readonly approximate: readonly number[];
}

/** Where a first page and its classes lie under data/: a byte an area, year by year, 0 = no data. */
export const firstPageFile = (id: string, level: AreaLevel, indicator: string, lang: string) =>
  `${id}/first/${level}.${indicator}.${lang}.json`;
export const firstClassesFile = (id: string, level: AreaLevel, indicator: string) => `${id}/first/${level}.${indicator}.u8`;
export const boundaryFileOf = (id: string, level: AreaLevel) => `${id}/${level}.topo.json`;

/** The name of the meta element that holds the list of `FirstDataset`. */
export const catalogueName = "wijkatlas-first-pictures";
