import { parseAreaCode } from "./area.ts";
import {
  type AreaFilter,
  type Condition,
  type ConditionGroup,
  comparisons,
  conditionsOf,
  type FilterPart,
  type FilterTest,
  type FormFilter,
  filterStatistics,
  isGroup,
  longestFilter,
  longestNamePart,
  longestSqlFilter,
  type MatchRule,
  maximumConditions,
  type Quantity,
  quantityKey
} from "./area-filter.ts";
import { folded } from "./area-search.ts";

// A filter as an address holds it: `soc.2024.lt.q1,inhabitants.ge.200,any(afw.2014-2024.lt.0,not.name.has.duin)`. Commas join
// what must all hold, `any:` in front makes it any of them, `sql:` begins a reader's own SQL.

/** Why a text is no filter, and which part of it is to blame. */
export interface FilterFault {
  readonly reason: "empty" | "too-long" | "too-many" | "brackets" | "nested" | "condition";
  readonly part: string;
}

class Unreadable extends Error {
  readonly fault: FilterFault;
  constructor(reason: FilterFault["reason"], part: string) {
    super(reason);
    this.fault = { reason, part };
  }
}

const sqlPrefix = "sql:";
const anyPrefix = "any:";
const escapes = { "~": "~~", ",": "~c", "(": "~o", ")": "~p" } as const;

const escaped = (text: string) => text.replace(/[~,()]/g, (sign) => escapes[sign as keyof typeof escapes]);
const unescaped = (text: string) =>
  text.replace(/~[~cop]/g, (pair) => Object.entries(escapes).find(([, written]) => written === pair)?.[0] ?? pair);

/** A piece of a name as it is looked for: without space around it, not too long; empty where nothing is left to look for. */
export function namePart(text: string): string {
  const whole = text
    .replace(/\p{Cs}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const tidy = Array.from(whole).slice(0, longestNamePart).join("").trim();
  return folded(tidy).trim() === "" ? "" : tidy;
}

const writeNumber = (value: number) => String(value === 0 ? 0 : value).replace("e+", "e");

function writeTest(test: FilterTest): string {
  switch (test.kind) {
    case "compare": {
      const bound = typeof test.bound === "number" ? writeNumber(test.bound) : test.bound;
      return `${quantityKey(test.quantity)}.${test.comparison}.${bound}`;
    }
    case "missing":
      return `${quantityKey(test.quantity)}.missing`;
    case "name":
      return `name.has.${escaped(test.text)}`;
    case "gemeente":
      return `gemeente.is.${test.gemeente}`;
    case "set":
      return `set.is.${test.set}`;
    case "approximate":
      return "approximate";
  }
}

const writeCondition = ({ negated, test }: Condition) => `${negated ? "not." : ""}${writeTest(test)}`;

const writePart = (part: FilterPart) =>
  isGroup(part)
    ? `${part.negated ? "not." : ""}${part.match}(${part.conditions.map(writeCondition).join(",")})`
    : writeCondition(part);

/** The filter as it stands in the address. */
export function writeAreaFilter(filter: AreaFilter): string {
  if (filter.kind === "sql") return sqlPrefix + filter.text;
  return (filter.match === "any" ? anyPrefix : "") + filter.parts.map(writePart).join(",");
}

/** The pieces between commas that stand in no brackets. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "," && depth === 0) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) throw new Unreadable("brackets", text);
  }
  if (depth > 0) throw new Unreadable("brackets", text);
  return [...found, text.slice(from)];
}

const number = /^-?\d{1,25}(\.\d{1,25})?(e-?\d{1,3})?$/;

function parseBound(text: string): number | (typeof filterStatistics)[number] | undefined {
  const statistic = filterStatistics.find((known) => known === text);
  const value = number.test(text) ? Number(text) : Number.NaN;
  return statistic ?? (Number.isFinite(value) ? value + 0 : undefined);
}

function parseQuantity(name: string, from: string | undefined, year: string | undefined): Quantity | undefined {
  if (year === undefined) return { kind: "attribute", attribute: name };
  if (from === undefined) return { kind: "value", indicator: name, year: Number(year) };
  return Number(from) < Number(year) ? { kind: "change", indicator: name, from: Number(from), year: Number(year) } : undefined;
}

const aboutFigure = /^([\w-]{1,64})(?:\.(?:(\d{4})-)?(\d{4}))?\.(?:(missing)|(lt|le|ge|gt)\.(.+))$/;

function parseTest(text: string): FilterTest | undefined {
  if (text === "approximate") return { kind: "approximate" };
  if (text.startsWith("name.has.")) {
    const wanted = unescaped(text.slice("name.has.".length));
    return wanted !== "" && namePart(wanted) === wanted ? { kind: "name", text: wanted } : undefined;
  }
  const [, gemeente] = /^gemeente\.is\.(GM\d{4})$/.exec(text) ?? [];
  const code = gemeente && parseAreaCode(gemeente);
  if (code) return { kind: "gemeente", gemeente: code };
  const [, set] = /^set\.is\.([\w-]{1,64})$/.exec(text) ?? [];
  if (set) return { kind: "set", set };
  const [, name = "", from, year, missing, sign, written = ""] = aboutFigure.exec(text) ?? [];
  const quantity = name === "" ? undefined : parseQuantity(name, from, year);
  if (!quantity) return undefined;
  if (missing) return { kind: "missing", quantity };
  const comparison = comparisons.find((known) => known === sign);
  const bound = parseBound(written);
  return comparison && bound !== undefined ? { kind: "compare", quantity, comparison, bound } : undefined;
}

function readCondition(text: string): Condition {
  const negated = text.startsWith("not.");
  const test = parseTest(negated ? text.slice("not.".length) : text);
  if (!test) throw new Unreadable("condition", text);
  return { negated, test };
}

function readPart(text: string): FilterPart {
  const [, not, match, inner] = /^(not\.)?(all|any)\((.*)\)$/.exec(text) ?? [];
  if (inner === undefined) return readCondition(text);
  if (inner.includes("(")) throw new Unreadable("nested", text);
  const conditions = pieces(inner).map(readCondition);
  return { negated: not !== undefined, match: match as MatchRule, conditions } satisfies ConditionGroup;
}

function readForm(text: string): FormFilter {
  const isAny = text.startsWith(anyPrefix);
  const parts = pieces(isAny ? text.slice(anyPrefix.length) : text).map(readPart);
  const filter: FormFilter = { kind: "form", match: isAny ? "any" : "all", parts };
  if (conditionsOf(filter).length > maximumConditions) throw new Unreadable("too-many", text);
  return filter;
}

/** Reads a filter, or says what is wrong with it. */
export function readAreaFilter(text: string): AreaFilter | FilterFault {
  const isSql = text.startsWith(sqlPrefix);
  if (text.length > (isSql ? longestSqlFilter + sqlPrefix.length : longestFilter)) return { reason: "too-long", part: text };
  if (isSql) {
    const own = text.slice(sqlPrefix.length);
    return own.trim() === "" ? { reason: "empty", part: text } : { kind: "sql", text: own };
  }
  try {
    return text === "" ? { reason: "empty", part: text } : readForm(text);
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.fault;
    throw problem;
  }
}

const isFilterFault = (read: AreaFilter | FilterFault): read is FilterFault => "reason" in read;

/** The filter in a text; undefined where it is none. */
export function parseAreaFilter(text: string): AreaFilter | undefined {
  const read = readAreaFilter(text);
  return isFilterFault(read) ? undefined : read;
}
