import type { AreaCode, AreaLevel } from "./area.ts";
import type { Indicator, OwnOrigin } from "./indicator.ts";
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
  /** That of the primary indicator: `Leefbaarometer 3.0, meting 2024`. Other editions of the same figures are other datasets. */
  readonly edition: string;
  /** The year of the area division of the areas. What of an indicator is of another division, its source says. */
  readonly division: number;
  /** A dataset that a reader opened from files of their own; it is in this browser and nowhere else. */
  readonly own?: OwnOrigin;
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
  readonly limitations: readonly Limitation[];
  /**
   * The gemeenten that can be opened by themselves, by name; absent where there is only one, or none. Each is a dataset of
   * its own in the folder `<id>/<code>/`, so that who looks at one gemeente does not fetch the country.
   */
  readonly gemeenten?: readonly GemeenteEntry[];
  /** The gemeente of which this dataset is the part; its id is then `<id of the whole>/<code>`. */
  readonly part?: GemeenteEntry;
  /** The most memory that the page's own figures, boundaries and pictures of this dataset may take, in bytes. */
  readonly memoryBudget: number;
}

export interface GemeenteEntry {
  readonly code: AreaCode;
  readonly name: string;
}

export interface DatasetLevel {
  readonly level: AreaLevel;
  readonly areas: number;
  /** All measured years of the primary indicator and what is published with it, ascending. */
  readonly years: readonly number[];
  /** The years in which an indicator has values. */
  readonly indicatorYears: Readonly<Record<string, readonly number[]>>;
  /** Upper bounds of all classes but the last, of the indicators that have no classes of their own. */
  readonly classBounds?: Readonly<Record<string, readonly number[]>>;
  /** Whose inhabitants weigh the areas and mark those with few: those in the area file. Absent where it has none. */
  readonly weights?: Weights;
  /** West, south, east, north in degrees WGS84. */
  readonly bounds: readonly [number, number, number, number];
  readonly areaFile: FileReference;
  /** TopoJSON; absent where the codes themselves say where the areas lie, as those of a grid do. */
  readonly boundaryFile?: FileReference;
  /** In order of need: the first holds the primary indicator alone. */
  readonly scoreFiles: readonly ScoreFile[];
}

export interface Weights {
  /** Absent where it is not known. */
  readonly year?: number;
  /** Ids of `Dataset.sources`. */
  readonly sources: readonly string[];
}

export interface FileReference {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ScoreFile extends FileReference {
  /**
   * `arrow`: a table with area and year. `float32`: one bare column of little-endian floats, NaN where there is no value,
   * year by year and within a year by area, so that a year is one range of bytes. `own`: a reader's own figures, a table with
   * code, year and value, kept in this browser; its path is the id of the indicator.
   */
  readonly form: "arrow" | "float32" | "own";
  /** The indicators in the file; a published class of indicator `x` is the column `x_class`. */
  readonly columns: readonly string[];
  /** The years of its grid, ascending, where they are not those of the level. */
  readonly years?: readonly number[];
}

/** Something published, with what must be said wherever it is shown. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** The line that must stand under every picture made with it. */
  readonly attribution: LocalText;
  readonly url?: string;
  readonly sha256?: string;
  readonly subject: "scores" | "boundaries" | "key-figures";
  /** `Leefbaarometer 3.0, meting 2024`. */
  readonly edition: string;
  /** The year of the area division that it was made on. */
  readonly division: number;
  /** The years of its figures, where other sources hold other years of the same indicators. */
  readonly years?: readonly number[];
  /** What the figures are not, in a sentence that goes with them. */
  readonly disclaimer?: LocalText;
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

export interface Limitation {
  readonly subject: "inhabitants" | "gemeente-score" | "official-boundary" | "dimension-years" | "key-figures";
  readonly text: LocalText;
}
