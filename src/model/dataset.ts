import type { AreaCode, AreaLevel } from "./area.ts";
import type { Indicator } from "./indicator.ts";
import type { LocalText } from "./local-text.ts";

/** A line of public/data/index.json: what the dataset menu shows before a dataset is opened. */
export interface DatasetEntry {
  readonly id: string;
  readonly title: LocalText;
  /** Folder under data/, ending in a slash. */
  readonly path: string;
}

/** public/data/<id>/manifest.json: all there is to know about a dataset before its figures are loaded. */
export interface Dataset {
  readonly id: string;
  readonly title: LocalText;
  /** `Leefbaarometer 3.0, meting 2024`: figures of different editions never share a series or an axis. */
  readonly edition: string;
  /** The year of the area division on which every year of the edition was computed. */
  readonly division: number;
  /** What the value 0 stands for. */
  readonly reference: LocalText;
  /** Made figures, no measurements: said wherever they show. */
  readonly synthetic: boolean;
  /** The indicator shown first. */
  readonly primary: string;
  readonly indicators: readonly Indicator[];
  /** From coarse to fine. */
  readonly levels: readonly DatasetLevel[];
  readonly programmes: readonly Programme[];
  readonly areaSets: readonly AreaSet[];
  readonly sources: readonly Source[];
  /** What a reader might expect and does not get, with what it means. */
  readonly lacks: readonly Lack[];
}

export interface DatasetLevel {
  readonly level: AreaLevel;
  readonly areas: number;
  /** All measured years, ascending. */
  readonly years: readonly number[];
  /** The years in which an indicator has values. */
  readonly indicatorYears: Readonly<Record<string, readonly number[]>>;
  /** West, south, east, north in degrees WGS84. */
  readonly bounds: readonly [number, number, number, number];
  readonly areaFile: FileReference;
  readonly boundaryFile: FileReference;
  /** In order of need: the first holds the primary indicator alone. */
  readonly scoreFiles: readonly ScoreFile[];
}

export interface FileReference {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ScoreFile extends FileReference {
  /** The indicators in the file; a published class of indicator `x` is the column `x_class`. */
  readonly columns: readonly string[];
}

export interface Source {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** The line that must stand under every picture made with it. */
  readonly attribution: LocalText;
  readonly url?: string;
  readonly sha256?: string;
  readonly subject: "scores" | "boundaries" | "key-figures";
}

export interface Programme {
  readonly id: string;
  readonly name: LocalText;
  readonly from: number;
  /** Absent where the programme still runs. */
  readonly to?: number;
  readonly source: string;
}

export interface AreaSet {
  readonly id: string;
  readonly name: LocalText;
  readonly level: AreaLevel;
  readonly areas: readonly AreaCode[];
  readonly caveat: LocalText;
}

export interface Lack {
  readonly subject: "inhabitants" | "gemeente-score" | "official-boundary" | "dimension-years" | "key-figures";
  readonly text: LocalText;
}
