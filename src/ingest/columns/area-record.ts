import { type AreaCode, levelOf, parseAreaCode } from "../../model/area.ts";
import { byColumnName } from "./column-name.ts";
import { codeColumns, figureColumns, nameColumns } from "./figure-columns.ts";
import { keyFigures } from "./key-figures.ts";

/** What a record of a boundary file or of kerncijfers says of an area. */
export interface AreaRecord {
  readonly code: AreaCode;
  readonly name: string | undefined;
  readonly gemeenteName: string | undefined;
  /** Texts of key figures by id, still to be read as numbers. */
  readonly figures: ReadonlyMap<string, string>;
  /** A part of an area that is water: no land that anyone lives on. */
  readonly water: boolean;
  readonly approximate: boolean;
  /** The year of the CBS wijk- en buurtkaart, where the columns are those of that map and tell it. */
  readonly mapYear: number | undefined;
}

type Values = ReadonlyMap<string, string>;

const firstOf = (values: Values, names: readonly string[]) =>
  names.map((name) => values.get(name)).find((value) => value !== undefined && value !== "");

// The finest code is the area's own: a buurt's record names its wijk and gemeente too.
const codeOrder = [...codeColumns.buurt, ...codeColumns.any, ...codeColumns.wijk, ...codeColumns.gemeente];

/** The code in a record; undefined where it names no gemeente, wijk or buurt. */
function codeIn(values: Values): AreaCode | undefined {
  const codes = codeOrder.flatMap((name) => parseAreaCode(values.get(name) ?? "") ?? []);
  return codes.find((code) => levelOf(code) === "buurt") ?? codes.find((code) => levelOf(code) === "wijk") ?? codes[0];
}

/** Its columns are its mark: water, and a code that begins with the year or a year by itself. */
function mapYearIn(values: Values): number | undefined {
  if (!values.has("water") && !values.has("h2o")) return undefined;
  const year = /^(20\d\d)(?:$|[A-Z]{2}\d{4})/.exec(values.get("jrstatcode") ?? values.get("jaar") ?? "")?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Reads what a record says of an area, under any of the official names; undefined where it has no area code. */
export function areaRecord(record: Readonly<Record<string, unknown>>): AreaRecord | undefined {
  const values = byColumnName(record);
  const code = codeIn(values);
  if (!code) return undefined;
  const figures = keyFigures.flatMap(({ id }): [string, string][] => {
    const text = firstOf(values, figureColumns[id]);
    return text === undefined ? [] : [[id, text]];
  });
  return {
    code,
    name: firstOf(values, [...nameColumns[levelOf(code)], ...nameColumns.any]),
    gemeenteName: firstOf(values, nameColumns.gemeente),
    figures: new Map(figures),
    water: ["JA", "B", "true"].includes(values.get("water") ?? values.get("h2o") ?? ""),
    approximate: values.get("geometryquality")?.includes("coarse") === true || values.get("approximate") === "true",
    mapYear: mapYearIn(values)
  };
}
