import type { Condition, FilterTest, Quantity } from "../../model/area-filter.ts";
import { nearestYear, yearsOf } from "../../model/figures.ts";
import type { FilterScope } from "../../model/resolve-filter.ts";

/** What a condition is about, as a choice of a menu: `indicator:soc`, `attribute:inhabitants`, `name`, … */
export type SubjectName = `indicator:${string}` | `attribute:${string}` | "name" | "gemeente" | "set" | "approximate";

export function subjectOf({ test }: Condition): SubjectName {
  if (test.kind !== "compare" && test.kind !== "missing") return test.kind;
  const { quantity } = test;
  return quantity.kind === "attribute" ? `attribute:${quantity.attribute}` : `indicator:${quantity.indicator}`;
}

/** The subjects that a filter of these data can be about. */
export function subjectsOf({ level, attributes, gemeenten, sets }: FilterScope): readonly SubjectName[] {
  const indicators = Object.entries(level.indicatorYears).flatMap(([id, years]) => (years.length > 0 ? [id] : []));
  const hasPlaces = level.level !== "grid";
  return [
    ...indicators.map((id) => `indicator:${id}` as const),
    // What is an indicator too, is found there with its years.
    ...attributes.filter((name) => !indicators.includes(name)).map((name) => `attribute:${name}` as const),
    ...(hasPlaces ? (["name"] as const) : []),
    ...(hasPlaces && gemeenten.size > 1 ? (["gemeente"] as const) : []),
    ...(sets.length > 0 ? (["set"] as const) : []),
    ...(hasPlaces ? (["approximate"] as const) : [])
  ];
}

const bare = (subject: SubjectName) => subject.slice(subject.indexOf(":") + 1);

/** A figure of an indicator for that of another, as near to the years of the old one as there are. */
function figureOf(id: string, before: Quantity | undefined, { level }: FilterScope, year: number): Quantity {
  const near = (wanted: number) => nearestYear(yearsOf(level, id), wanted) ?? wanted;
  const shown = near(before === undefined || before.kind === "attribute" ? year : before.year);
  const from = before?.kind === "change" ? near(before.from) : shown;
  return from < shown ? { kind: "change", indicator: id, from, year: shown } : { kind: "value", indicator: id, year: shown };
}

/** The condition about something else; what it compares with stays where that makes sense. */
export function withSubject(condition: Condition, subject: SubjectName, scope: FilterScope, year: number): Condition {
  const { test } = condition;
  const about = (quantity: Quantity): FilterTest => {
    if (test.kind === "missing") return { ...test, quantity };
    if (test.kind !== "compare") return { kind: "compare", quantity, comparison: "lt", bound: "median" };
    // A number in one unit is none in another.
    return { ...test, quantity, bound: typeof test.bound === "number" ? "median" : test.bound };
  };
  const before = test.kind === "compare" || test.kind === "missing" ? test.quantity : undefined;
  const next = (): FilterTest => {
    if (subject.startsWith("indicator:")) return about(figureOf(bare(subject), before, scope, year));
    if (subject.startsWith("attribute:")) return about({ kind: "attribute", attribute: bare(subject) });
    if (subject === "name") return { kind: "name", text: "" };
    if (subject === "gemeente") return { kind: "gemeente", gemeente: [...scope.gemeenten.keys()][0] ?? ("" as never) };
    if (subject === "set") return { kind: "set", set: scope.sets[0]?.id ?? "" };
    return { kind: "approximate" };
  };
  return subject === subjectOf(condition) ? condition : { ...condition, test: next() };
}
