import type { DatasetDescription } from "../../../src/ingest/official/dataset-draft.ts";
import type { AreaLevel } from "../../../src/model/area.ts";
import type { Direction, ScaleKind } from "../../../src/model/indicator.ts";

/** What describes a dataset folder: a Frictionless data package. */
export const packageFile = "datapackage.json";

/** A column of a table: one of a key, one of published classes, or an indicator with all that there is to know about it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly "title:en"?: string;
  readonly description?: string;
  readonly "description:en"?: string;
  readonly unit?: string;
  readonly "unit:en"?: string;
  readonly theme?: string;
  readonly "theme:en"?: string;
  readonly reference?: string;
  readonly "reference:en"?: string;
  readonly direction?: Direction;
  readonly scale?: ScaleKind;
  readonly decimals?: number;
  readonly signed?: boolean;
  readonly classes?: string;
  readonly partOf?: string;
  /** Ids of the package's sources. */
  readonly sources?: readonly string[];
  /** The years in which the column has values in this table. */
  readonly years?: readonly number[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and hexadecimal digits. */
  readonly hash: string;
  /** Of a table, without its header. */
  readonly "wijkatlas:rows"?: number;
  readonly schema?: { readonly fields: readonly Field[] };
}

/** What the package says of the dataset as a whole; its indicators are the fields of its tables. */
type PackageDescription = Omit<DatasetDescription, "indicators"> & { readonly levels: readonly AreaLevel[] };

export interface DataPackage {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly wijkatlas: PackageDescription;
}

/** The tables of a level in which indicators stand. */
export const indicatorTables = ["scores", "figures"] as const;
export type IndicatorTable = (typeof indicatorTables)[number];

export const keyColumns = ["code", "year"] as const;
export const areaColumns = ["code", "name", "official_name", "gemeente", "gemeente_name", "approximate"] as const;

const classEnding = "_class";
export const classColumn = (id: string) => `${id}${classEnding}`;
/** The indicator of which a column holds published classes. */
export const classedBy = (column: string): string | undefined =>
  column.endsWith(classEnding) ? column.slice(0, -classEnding.length) : undefined;

export const isKey = (column: string): boolean => keyColumns.some((key) => key === column);
