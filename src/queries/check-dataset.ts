import { classSchemes } from "../model/classes.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { fromEarlierForm } from "./earlier-manifest.ts";

type Json = Readonly<Record<string, unknown>>;

function fail(what: string): never {
  throw new TypeError(what);
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const object = (value: unknown, what: string): Json => (isObject(value) ? value : fail(`${what} is not an object`));
const list = (value: unknown, what: string): readonly unknown[] => (Array.isArray(value) ? value : fail(`${what} is not a list`));
const text = (value: unknown, what: string): string => (typeof value === "string" ? value : fail(`${what} is not a text`));
const texts = (value: Json, names: readonly string[], what: string) => {
  for (const name of names) text(value[name], `${what}.${name}`);
};
const localText = (value: unknown, what: string) => texts(object(value, what), ["nl", "en"], what);
const numbers = (value: unknown, what: string) => {
  if (!list(value, what).every((item) => typeof item === "number")) fail(`${what} is not a list of numbers`);
};

function checkFile(value: unknown, what: string): void {
  const file = object(value, what);
  text(file.path, `${what}.path`);
  if (typeof file.bytes !== "number") fail(`${what}.bytes is not a number`);
}

function checkLevel(value: unknown, what: string): void {
  const level = object(value, what);
  text(level.level, `${what}.level`);
  numbers(level.years, `${what}.years`);
  numbers(level.bounds, `${what}.bounds`);
  for (const [id, years] of Object.entries(object(level.indicatorYears, `${what}.indicatorYears`)))
    numbers(years, `${what}.indicatorYears.${id}`);
  checkFile(level.areaFile, `${what}.areaFile`);
  // Where squares lie is in their codes.
  if (level.level !== "grid") checkFile(level.boundaryFile, `${what}.boundaryFile`);
  for (const file of list(level.scoreFiles, `${what}.scoreFiles`)) {
    checkFile(file, `${what}.scoreFiles`);
    const { columns, form } = object(file, what);
    list(columns, `${what}.scoreFiles.columns`);
    if (form !== "arrow" && form !== "float32") fail(`${what}.scoreFiles.form is ${form}`);
  }
}

/** The name of a known scheme, or a scheme of its own. */
function checkClasses(classes: unknown, what: string): void {
  if (isObject(classes)) {
    text(classes.id, `${what}: classes.id`);
    numbers(classes.bounds, `${what}: classes.bounds`);
  } else if (!(String(classes) in classSchemes)) fail(`${what}: classes ${classes}`);
}

/** The list of datasets (data/index.json), or a TypeError that says what is wrong with it. */
export function checkEntries(value: unknown): readonly DatasetEntry[] {
  for (const item of list(value, "index")) {
    const entry = object(item, "index entry");
    texts(entry, ["id", "path"], "index entry");
    localText(entry.title, "index entry.title");
  }
  return value as readonly DatasetEntry[];
}

/** A dataset's manifest, or a TypeError that says what is wrong with it. */
export function checkDataset(value: unknown): Dataset {
  const dataset = fromEarlierForm(object(value, "manifest"));
  texts(dataset, ["id", "edition", "primary"], "manifest");
  localText(dataset.title, "manifest.title");
  const sources = list(dataset.sources, "manifest.sources").map((item) => {
    const source = object(item, "source");
    texts(source, ["id", "name", "publisher", "licence", "edition"], "source");
    localText(source.attribution, `source ${source.id}: attribution`);
    return source.id;
  });
  for (const item of list(dataset.indicators, "manifest.indicators")) {
    const indicator = object(item, "indicator");
    texts(indicator, ["id", "direction", "scale"], "indicator");
    localText(indicator.name, "indicator.name");
    if (indicator.classes !== undefined) checkClasses(indicator.classes, `indicator ${indicator.id}`);
    const stray = list(indicator.sources, `indicator ${indicator.id}: sources`).find((id) => !sources.includes(id));
    if (stray !== undefined) fail(`indicator ${indicator.id}: source ${stray}`);
  }
  const levels = list(dataset.levels, "manifest.levels");
  if (levels.length === 0) fail("manifest.levels is empty");
  for (const level of levels) checkLevel(level, "level");
  for (const name of ["programmes", "areaSets", "limitations"]) list(dataset[name], `manifest.${name}`);
  return dataset as unknown as Dataset;
}
