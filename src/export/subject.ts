import type { Topology } from "topojson-specification";
import type { AreaList } from "../model/area-list.ts";
import type { LocalText } from "../model/local-text.ts";
import type { Credits } from "./credits.ts";
import type { ExportTable } from "./export-table.ts";
import type { Picture } from "./picture.ts";

/** What can be taken from a view or a panel of it. */
export interface ExportSubject {
  /** What files are called, without extension: dataset, level, indicator, years, what. */
  readonly stem: string;
  /** What is seen. A function, so that it costs nothing before it is asked for. */
  readonly table: () => ExportTable;
  /** The data behind it: all areas, all years, the indicators that are asked for. */
  readonly everything?: Everything;
  /** Where there is a map. */
  readonly geometry?: ExportGeometry;
  readonly picture?: Picture;
  /** Made when it is asked for: it holds the date and the address of the moment. */
  readonly credits: () => Credits;
}

export interface Everything {
  readonly stem: (indicators: readonly string[]) => string;
  readonly indicators: readonly { readonly id: string; readonly name: LocalText }[];
  readonly rows: number;
  readonly load: (indicators: readonly string[]) => Promise<ExportTable>;
  /** The credits of what is seen as those of these indicators: with their sources and no others. */
  readonly credits: (seen: Credits, indicators: readonly string[]) => Credits;
}

/** The boundaries of the areas that a table's column `code` names. */
export interface ExportGeometry {
  /** Null where the codes alone say where the areas lie, as those of a grid do. */
  readonly topology: Topology | null;
  readonly areas: AreaList;
}
