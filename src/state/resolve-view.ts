import type { AreaCode } from "../model/area.ts";
import { levelOf } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { defaultBandOf } from "../model/change-band.ts";
import type { Dataset, DatasetEntry, DatasetLevel } from "../model/dataset.ts";
import { isOwnId } from "../model/own-data.ts";
import { isPossibleSecond } from "../model/second-indicator.ts";
import { defaultBand, maximumSelection, measuresOf, type View } from "../model/view.ts";
import type { Address, Field, ParameterName } from "./address.ts";

/** Something in the address that could not be shown as it stands, and what is shown instead. */
export interface Notice {
  readonly parameter: ParameterName | "position";
  /** What the address said. */
  readonly asked: string;
  /** What is shown; empty where it is left out. */
  readonly shown: string;
  /** `elsewhere`: figures of a reader's own, which are not in this browser. */
  readonly reason: "unknown" | "no-figures" | "too-many" | "elsewhere";
}

/** Fields whose value needs no dataset to be understood: what cannot be, gives way to the usual. */
const checkedFields = [
  "view",
  "lang",
  "table",
  "background",
  "programmes",
  "position",
  "panel",
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
  "joint",
  "quadrants",
  "cells",
  "classes",
  "query"
] as const;

/** The level to start on: wijken where the dataset has them. */
const firstLevel = (dataset: Dataset): DatasetLevel => {
  const level = dataset.levels.find(({ level }) => level === "wijk") ?? dataset.levels[0];
  if (!level) throw new Error(`dataset ${dataset.id} has no levels`);
  return level;
};

/** The measured year nearest to another, the later one of two equally near. */
export function nearestYear(years: readonly number[], year: number): number | undefined {
  return years.reduce<number | undefined>(
    (best, candidate) => (best === undefined || Math.abs(candidate - year) <= Math.abs(best - year) ? candidate : best),
    undefined
  );
}

/** What is unknown and named as own data, is in another browser. */
const unknown = (asked: string): Notice["reason"] => (isOwnId(asked) ? "elsewhere" : "unknown");

const given = <Value>(field: Field<Value>): Value | undefined => (field.state === "valid" ? field.value : undefined);

/** Which dataset an address means; the first one where it names none or an unknown one. */
export function resolveDataset(
  address: Address,
  entries: readonly DatasetEntry[]
): { readonly entry: DatasetEntry | undefined; readonly notices: readonly Notice[] } {
  const [first] = entries;
  const { dataset } = address;
  if (dataset.state === "missing") return { entry: first, notices: [] };
  const asked = dataset.state === "valid" ? dataset.value : dataset.text;
  const entry = entries.find(({ id }) => id === asked);
  if (entry) return { entry, notices: [] };
  return { entry: first, notices: [{ parameter: "dataset", asked, shown: first?.id ?? "", reason: unknown(asked) }] };
}

/** The folder of what an address wants of a dataset: the whole, or the part of one gemeente. */
export function folderOf(entry: DatasetEntry, gemeente: AreaCode | undefined): string {
  return gemeente === undefined ? entry.id : `${entry.id}/${gemeente}`;
}

/** The name of the dataset that a part belongs to; of a whole its own. */
const wholeId = ({ id, part }: Dataset): string => (part ? id.slice(0, -part.code.length - 1) : id);

/** What an address means on a dataset: always a view that can be shown, with a notice for all that had to give way. */
export function resolveView(address: Address, dataset: Dataset): { readonly view: View; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  function choose<Value extends string | number>(
    parameter: ParameterName,
    field: Field<Value>,
    isPossible: (value: Value) => boolean,
    fallback: Value,
    reason: Notice["reason"] = "unknown"
  ): Value {
    if (field.state === "missing") return fallback;
    if (field.state === "valid" && isPossible(field.value)) return field.value;
    const asked = field.state === "valid" ? String(field.value) : field.text;
    notices.push({ parameter, asked, shown: String(fallback), reason: field.state === "valid" ? reason : "unknown" });
    return fallback;
  }

  const levelName = choose(
    "level",
    address.level,
    (name) => dataset.levels.some(({ level }) => level === name),
    firstLevel(dataset).level,
    "no-figures"
  );
  const level = dataset.levels.find((candidate) => candidate.level === levelName) ?? firstLevel(dataset);
  const yearsOf = (id: string) => level.indicatorYears[id] ?? [];
  const indicator = choose(
    "indicator",
    address.indicator,
    (id) => dataset.indicators.some((known) => known.id === id) && yearsOf(id).length > 0,
    dataset.primary,
    unknown(given(address.indicator) ?? "")
  );
  const shownIndicator = dataset.indicators.find(({ id }) => id === indicator);
  const scale = shownIndicator?.scale ?? "interval";
  const years = yearsOf(indicator);
  const askedYear = given(address.year);
  const latest = years.at(-1) ?? level.years.at(-1) ?? 0;
  const fallbackYear = askedYear === undefined ? latest : (nearestYear(years, askedYear) ?? latest);
  // Years of figures that are elsewhere were not asked of these.
  const isElsewhere = notices.some(({ parameter, reason }) => parameter === "indicator" && reason === "elsewhere");
  const askedOf = <Value>(field: Field<Value>): Field<Value> => (isElsewhere ? { state: "missing" } : field);
  const year = choose("year", askedOf(address.year), (value) => years.includes(value), fallbackYear, "no-figures");

  const from = choose("from", askedOf(address.from), (value) => years.includes(value), years[0] ?? year, "no-figures");
  const isSecond = (id: string) => isPossibleSecond(dataset, level, indicator, id);
  const askedSecond = unknown(given(address.second) ?? "");
  const second = choose("second", address.second, (id) => id === "" || isSecond(id), "", askedSecond) || undefined;
  if (address.gemeente.state !== "missing" && dataset.part === undefined) {
    const asked = address.gemeente.state === "valid" ? address.gemeente.value : address.gemeente.text;
    notices.push({ parameter: "gemeente", asked, shown: "", reason: "unknown" });
  }
  for (const name of checkedFields) {
    const field = address[name];
    if (field.state === "invalid") notices.push({ parameter: name, asked: field.text, shown: "", reason: "unknown" });
  }
  if (address.strayAreas.length > 0)
    notices.push({ parameter: "areas", asked: address.strayAreas.join(", "), shown: "", reason: "unknown" });

  return {
    view: {
      view: given(address.view) ?? "map",
      dataset: wholeId(dataset),
      gemeente: dataset.part?.code,
      level: levelName,
      indicator,
      year,
      areas: given(address.areas) ?? [],
      lang: given(address.lang) ?? "nl",
      position: given(address.position),
      table: given(address.table) ?? false,
      background: given(address.background) ?? false,
      programmes: given(address.programmes) ?? false,
      from,
      panel: given(address.panel) ?? "all",
      measure: choose("measure", address.measure, (name) => measuresOf(scale).includes(name), "sd"),
      weighting: given(address.weighting) ?? "none",
      band: given(address.band) ?? (shownIndicator ? defaultBandOf(shownIndicator, level) : defaultBand),
      small: given(address.small) ?? false,
      fdr: given(address.fdr) ?? false,
      group: given(address.group) ?? [],
      sets: given(address.sets) ?? [],
      versus: given(address.versus) ?? "gemeente",
      ring: given(address.ring) ?? false,
      against: given(address.against) ?? "initial",
      split: given(address.split) ?? "change",
      about: given(address.about),
      beside: given(address.beside),
      reference: given(address.reference) ?? "fixed",
      shown: given(address.shown) ?? "change",
      second,
      joint: given(address.joint) ?? "quantile",
      quadrants: given(address.quadrants) ?? "median",
      cells: given(address.cells) ?? [],
      classes: given(address.classes),
      query: given(address.query)
    },
    notices
  };
}

/**
 * The selected areas of the level on screen. The address may hold codes of other levels too: they wait there until their
 * level is shown again. A code of this level that the dataset does not have, and any after the twelfth, give a notice.
 */
export function resolveSelection(
  view: View,
  areas: AreaList
): { readonly selection: readonly AreaCode[]; readonly notices: readonly Notice[] } {
  const ofLevel = view.areas.filter((code) => levelOf(code) === areas.level);
  const known = ofLevel.filter((code) => areas.indexOf.has(code));
  const unknown = ofLevel.filter((code) => !areas.indexOf.has(code));
  const selection = known.slice(0, maximumSelection);
  const rest = known.slice(maximumSelection);
  return {
    selection,
    notices: [
      ...(unknown.length > 0 ? [{ parameter: "areas", asked: unknown.join(", "), shown: "", reason: "unknown" } as const] : []),
      ...(rest.length > 0 ? [{ parameter: "areas", asked: rest.join(", "), shown: "", reason: "too-many" } as const] : [])
    ]
  };
}
