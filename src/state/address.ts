import { type AreaCode, type AreaLevel, areaLevels, parseAreaCode } from "../model/area.ts";
import { classMethods, parseClassChoice } from "../model/class-choice.ts";
import { parseCells, writeCells } from "../model/joint-classes.ts";
import { type Language, languages } from "../model/local-text.ts";
import type { NamedSet } from "../model/named-set.ts";
import {
  differenceMaps,
  longestQuery,
  type MapPosition,
  measureNames,
  panelRules,
  quadrantRules,
  referenceKinds,
  regressors,
  rivals,
  splitKinds,
  type View,
  type ViewName,
  viewNames,
  weightings
} from "../model/view.ts";
import { parseSets, writeSets } from "./set-list.ts";

/** What an address says of one field: nothing, something, or something that cannot be understood. */
export type Field<Value> =
  | { readonly state: "missing" }
  | { readonly state: "valid"; readonly value: Value }
  | { readonly state: "invalid"; readonly text: string };

/** The names in the address, in the order in which they are written. */
export const parameterNames = [
  "view",
  "dataset",
  "gemeente",
  "level",
  "indicator",
  "year",
  "areas",
  "lang",
  "x",
  "y",
  "z",
  "table",
  "background",
  "programmes",
  "from",
  "panel",
  "measure",
  "weighting",
  "band",
  "small",
  "fdr",
  "group",
  "sets",
  "versus",
  "ring",
  "against",
  "split",
  "about",
  "beside",
  "reference",
  "shown",
  "second",
  "joint",
  "quadrants",
  "cells",
  "classes",
  "query"
] as const;
export type ParameterName = (typeof parameterNames)[number];

/** The texts of an address, null where a name is absent. */
export type Parameters = Readonly<Record<ParameterName, string | null>>;

export interface Address {
  readonly view: Field<ViewName>;
  readonly dataset: Field<string>;
  readonly gemeente: Field<AreaCode>;
  readonly level: Field<AreaLevel>;
  readonly indicator: Field<string>;
  readonly year: Field<number>;
  readonly areas: Field<readonly AreaCode[]>;
  /** Parts of `areas` that are no codes. */
  readonly strayAreas: readonly string[];
  readonly lang: Field<Language>;
  readonly position: Field<MapPosition>;
  readonly table: Field<boolean>;
  readonly background: Field<boolean>;
  readonly programmes: Field<boolean>;
  readonly from: Field<number>;
  readonly panel: Field<View["panel"]>;
  readonly measure: Field<View["measure"]>;
  readonly weighting: Field<View["weighting"]>;
  readonly band: Field<number>;
  readonly small: Field<boolean>;
  readonly fdr: Field<boolean>;
  readonly group: Field<readonly AreaCode[]>;
  readonly sets: Field<readonly NamedSet[]>;
  readonly versus: Field<View["versus"]>;
  readonly ring: Field<boolean>;
  readonly against: Field<View["against"]>;
  readonly split: Field<View["split"]>;
  readonly about: Field<AreaCode>;
  readonly beside: Field<AreaCode>;
  readonly reference: Field<View["reference"]>;
  readonly shown: Field<View["shown"]>;
  readonly second: Field<string>;
  readonly joint: Field<View["joint"]>;
  readonly quadrants: Field<View["quadrants"]>;
  readonly cells: Field<readonly number[]>;
  readonly classes: Field<string>;
  readonly query: Field<string>;
}

function field<Value>(text: string | null, parse: (text: string) => Value | undefined): Field<Value> {
  if (text === null || text === "") return { state: "missing" };
  const value = parse(text);
  return value === undefined ? { state: "invalid", text } : { state: "valid", value };
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string) =>
    values.find((value) => value === text);

const flag = (text: string) => (text === "1" ? true : text === "0" ? false : undefined);
const identifier = (text: string) => (/^[\w-]{1,64}$/.test(text) ? text : undefined);
const classChoice = (text: string) => (parseClassChoice(text) ? text : undefined);
const gemeenteCode = (text: string) => (text.startsWith("GM") ? parseAreaCode(text) : undefined);
const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : undefined);

function numberWithin(text: string | null, low: number, high: number): number | undefined {
  if (text === null || !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

function positionField({ x, y, z }: Parameters): Field<MapPosition> {
  if (!x && !y && !z) return { state: "missing" };
  const position = { x: numberWithin(x, -180, 180), y: numberWithin(y, -85, 85), z: numberWithin(z, 0, 22) };
  return position.x === undefined || position.y === undefined || position.z === undefined
    ? { state: "invalid", text: [x, y, z].map((part) => part ?? "–").join(", ") }
    : { state: "valid", value: { x: position.x, y: position.y, z: position.z } };
}

/** Codes with commas between them; not understood where one of them is none. */
function codeList(text: string): readonly AreaCode[] | undefined {
  const codes = text.split(",").map(parseAreaCode);
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
}

/** Reads an address without knowing any dataset. */
export function parseAddress(parameters: Parameters): Address {
  const pieces = (parameters.areas ?? "").split(",").filter((piece) => piece.trim() !== "");
  const codes = pieces.map(parseAreaCode);
  const known = [...new Set(codes.filter((code) => code !== undefined))];
  return {
    view: field(parameters.view, oneOf(viewNames)),
    dataset: field(parameters.dataset, identifier),
    gemeente: field(parameters.gemeente, gemeenteCode),
    level: field(parameters.level, oneOf(areaLevels)),
    indicator: field(parameters.indicator, identifier),
    year: field(parameters.year, year),
    areas: pieces.length === 0 ? { state: "missing" } : { state: "valid", value: known },
    strayAreas: pieces.filter((_, i) => codes[i] === undefined),
    lang: field(parameters.lang, oneOf(languages)),
    position: positionField(parameters),
    table: field(parameters.table, flag),
    background: field(parameters.background, flag),
    programmes: field(parameters.programmes, flag),
    from: field(parameters.from, year),
    panel: field(parameters.panel, oneOf(panelRules)),
    measure: field(parameters.measure, oneOf(measureNames)),
    weighting: field(parameters.weighting, oneOf(weightings)),
    band: field(parameters.band, (text) => numberWithin(text, 0, 1000)),
    small: field(parameters.small, flag),
    fdr: field(parameters.fdr, flag),
    group: field(parameters.group, codeList),
    sets: field(parameters.sets, parseSets),
    versus: field(parameters.versus, oneOf(rivals)),
    ring: field(parameters.ring, flag),
    against: field(parameters.against, oneOf(regressors)),
    split: field(parameters.split, oneOf(splitKinds)),
    about: field(parameters.about, parseAreaCode),
    beside: field(parameters.beside, parseAreaCode),
    reference: field(parameters.reference, oneOf(referenceKinds)),
    shown: field(parameters.shown, oneOf(differenceMaps)),
    second: field(parameters.second, identifier),
    joint: field(parameters.joint, oneOf(classMethods)),
    quadrants: field(parameters.quadrants, oneOf(quadrantRules)),
    cells: field(parameters.cells, parseCells),
    classes: field(parameters.classes, classChoice),
    query: field(parameters.query, (text) => (text.length <= longestQuery ? text : undefined))
  };
}

/** Every field as it is written in the address; null leaves the name out. */
export function writeAddress(view: View): Parameters {
  const { position } = view;
  return {
    view: view.view,
    dataset: view.dataset,
    gemeente: view.gemeente ?? null,
    level: view.level,
    indicator: view.indicator,
    year: String(view.year),
    areas: view.areas.length > 0 ? view.areas.join(",") : null,
    lang: view.lang,
    x: position ? position.x.toFixed(5) : null,
    y: position ? position.y.toFixed(5) : null,
    z: position ? String(Math.round(position.z * 100) / 100) : null,
    table: view.table ? "1" : "0",
    background: view.background ? "1" : "0",
    programmes: view.programmes ? "1" : "0",
    from: String(view.from),
    panel: view.panel,
    measure: view.measure,
    weighting: view.weighting,
    band: String(view.band),
    small: view.small ? "1" : "0",
    fdr: view.fdr ? "1" : "0",
    group: view.group.length > 0 ? view.group.join(",") : null,
    sets: view.sets.length > 0 ? writeSets(view.sets) : null,
    versus: view.versus,
    ring: view.ring ? "1" : "0",
    against: view.against,
    split: view.split,
    about: view.about ?? null,
    beside: view.beside ?? null,
    reference: view.reference,
    shown: view.shown,
    second: view.second ?? null,
    joint: view.joint,
    quadrants: view.quadrants,
    cells: view.cells.length > 0 ? writeCells(view.cells) : null,
    classes: view.classes ?? null,
    query: view.query ?? null
  };
}
