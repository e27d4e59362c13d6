import type { AreaLevel } from "../model/area.ts";
import type { ClassScheme } from "../model/classes.ts";
import type { FileReference } from "../model/dataset.ts";

type DataFile = Pick<FileReference, "path" | "bytes">;

/** Where the values of an indicator lie, and for which years there is a page. */
export interface FirstIndicator {
  readonly scores: DataFile;
  /** The columns of the values and, where there are any, of the published classes, counted from 0. */
  readonly column: number;
  readonly published: number | undefined;
  /** The years of the score file, in its order, and those that have figures of this indicator, ascending. */
  readonly rows: readonly number[];
  readonly years: readonly number[];
}

export interface FirstLevel {
  readonly areas: number;
  readonly boundaries: DataFile;
  readonly indicators: Readonly<Record<string, FirstIndicator>>;
}

/** What the built page knows of a dataset before anything is fetched: which first pictures there are. */
export interface FirstDataset {
  readonly id: string;
  /** What an address without level or indicator means. */
  readonly level: AreaLevel;
  readonly indicator: string;
  /** The print of the manifest that the pages were made from. */
  readonly manifest: string;
  readonly levels: Readonly<Partial<Record<AreaLevel, FirstLevel>>>;
}

/** All first pictures of a build. */
export interface FirstCatalogue {
  /** The list of datasets that the pages were made from, letter by letter. */
  readonly index: string;
  /** The addresses of the application's programs, for where there is no first picture. */
  readonly application: readonly string[];
  /** In the order of the menu. */
  readonly datasets: readonly FirstDataset[];
}

/**
 * A page as the application will draw it, before there is an application: made when it is built, by its own components. The
 * place of the map is empty; the picture is painted there from the boundaries and values that are served.
 */
export interface FirstPage {
  /** Without style attributes, which the policy forbids: they are `data-style` here. */
  readonly html: string;
  readonly title: string;
  readonly bounds: ClassScheme["bounds"];
  /** By class from 1 up. */
  readonly colours: readonly string[];
  /** The areas that are dotted, and those whose boundary is not the published one. */
  readonly few: readonly number[];
  readonly approximate: readonly number[];
}

/** Where a first page lies: with the build, not with the data. */
export const firstPageFile = (id: string, level: AreaLevel, indicator: string, year: number, lang: string) =>
  `first/${id}/${level}.${indicator}.${year}.${lang}.json`;

/** The name of the meta element that holds the `FirstCatalogue`. */
export const catalogueName = "wijkatlas-first-pictures";

/** Tells one text from another: its length and a hash (FNV-1a), which no change by accident keeps. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}.${(hash >>> 0).toString(36)}`;
}
