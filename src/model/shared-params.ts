import { type AreaCode, areaLevels, parseAreaCode } from "./area.ts";
import { choiceForOther, parseClassChoice } from "./class-choice.ts";
import type { Dataset } from "./dataset.ts";
import { nearestYear, yearsOf } from "./figures.ts";
import { languages } from "./local-text.ts";
import type { MapPosition } from "./map-position.ts";
import type { NamedSet } from "./named-set.ts";
import type { Param, Params, Values } from "./param.ts";
import { areaCodes, flag, measuredYear, numberWithin, oneOf, parseIdentifier, unknownOrElsewhere } from "./param-kinds.ts";
import { referenceKinds } from "./reference.ts";
import { parseSets, writeSets } from "./set-list.ts";

/** The name of the dataset that a part belongs to; of a whole its own. */
const wholeId = ({ id, part }: Dataset): string => (part ? id.slice(0, -part.code.length - 1) : id);

const dataset: Param<string> = {
  parse: parseIdentifier,
  write: (id) => id,
  fallback: (on) => wholeId(on.dataset),
  possible: (id, on) => id === wholeId(on.dataset),
  reason: unknownOrElsewhere
};

/** The one gemeente that is looked at, of a dataset that has several; undefined: all of them. */
const gemeente: Param<AreaCode | undefined> = {
  parse: (text) => (text.startsWith("GM") ? parseAreaCode(text) : undefined),
  write: (code) => code,
  fallback: (on) => on.dataset.part?.code,
  possible: (code, on) => code === on.dataset.part?.code
};

const level: Param<(typeof areaLevels)[number]> = {
  ...oneOf(areaLevels),
  fallback: (on) => on.level.level,
  possible: (name, on) => on.dataset.levels.some((known) => known.level === name),
  reason: () => "no-figures"
};

const indicator: Param<string> = {
  parse: parseIdentifier,
  write: (id) => id,
  fallback: (on) => on.dataset.primary,
  possible: (id, on) => on.dataset.indicators.some((known) => known.id === id) && yearsOf(on.level, id).length > 0,
  reason: unknownOrElsewhere,
  adapt: (id, _, after) => (yearsOf(after.level, id).length > 0 ? id : undefined)
};

const year: Param<number> = {
  ...measuredYear,
  fallback: ({ years, level: { years: all } }, asked) => {
    const latest = years.at(-1) ?? all.at(-1) ?? 0;
    return asked === undefined ? latest : (nearestYear(years, asked) ?? latest);
  }
};

const pieces = (text: string) => text.split(",").filter((piece) => piece.trim() !== "");

/** The selected areas, in the order in which they were selected, which decides their colours. */
const areas: Param<readonly AreaCode[]> = {
  ...areaCodes,
  parse: (text) => [
    ...new Set(
      pieces(text)
        .map(parseAreaCode)
        .filter((code) => code !== undefined)
    )
  ],
  rest: (text) =>
    pieces(text)
      .filter((piece) => parseAreaCode(piece) === undefined)
      .join(", ")
};

/** What the map shows; undefined: all areas of the level. */
const position: Param<MapPosition | undefined> = {
  parts: ["x", "y", "z"],
  parse: (text) => {
    const [east = "", north = "", zoom = ""] = text.split(",");
    const [x, y, z] = [numberWithin(east, -180, 180), numberWithin(north, -85, 85), numberWithin(zoom, 0, 22)];
    return x === undefined || y === undefined || z === undefined ? undefined : { x, y, z };
  },
  write: (place) => place && [place.x.toFixed(5), place.y.toFixed(5), String(Math.round(place.z * 100) / 100)].join(","),
  fallback: () => undefined,
  adapt: (place, before, after) => (before.level.level === after.level.level ? place : undefined),
  figures: false
};

const noSets: readonly NamedSet[] = [];

/** The sets of areas that the reader named, to choose a group from. */
const sets: Param<readonly NamedSet[]> = {
  parse: parseSets,
  write: (named) => (named.length > 0 ? writeSets(named) : undefined),
  fallback: () => noSets
};

/** How values are divided into classes, as class-choice.ts writes it; undefined: as the indicator has it. */
const classes: Param<string | undefined> = {
  parse: (text) => (parseClassChoice(text) ? text : undefined),
  write: (choice) => choice,
  fallback: () => undefined,
  adapt: (choice, before, after, isFresh) =>
    isFresh ? undefined : before.indicator?.id === after.indicator?.id ? choice : choiceForOther(choice)
};

/** What every view reads of the address, in the order in which it is settled: which figures, then how they are looked at. */
export const sharedParams = {
  dataset,
  gemeente,
  level,
  indicator,
  year,
  areas,
  lang: { ...oneOf(languages), figures: false },
  position,
  /** The figures as a table under the picture. */
  table: { ...flag, figures: false },
  /** The background map of PDOK, which sends the visitor's address there. */
  background: { ...flag, figures: false },
  reference: oneOf(referenceKinds),
  /** A set of areas that is compared with the others. */
  group: areaCodes,
  sets,
  classes
} as const satisfies Params;

export type SharedParams = typeof sharedParams;

/** What is on screen: which view, what all views share, and what this view reads beside it. Nothing else decides what is seen. */
export type View<Own extends Params = Record<never, never>> = { readonly view: string } & Values<SharedParams> & Values<Own>;
