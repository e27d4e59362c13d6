import {
  type Condition,
  type ConditionGroup,
  conditionsOf,
  type FilterPart,
  type FormFilter,
  isGroup,
  longestFilter,
  type MatchRule,
  maximumConditions
} from "../../model/area-filter.ts";
import { namePart, writeAreaFilter } from "../../model/area-filter-text.ts";

/** Where a condition stands: the part of the filter, and of a group its place within. */
export interface Place {
  readonly part: number;
  readonly inner?: number | undefined;
}

export type FilterEdit =
  | { readonly type: "match"; readonly match: MatchRule }
  | { readonly type: "add"; readonly condition: Condition; readonly group?: number }
  | { readonly type: "add group"; readonly condition: Condition }
  | { readonly type: "change"; readonly place: Place; readonly condition: Condition }
  | { readonly type: "change group"; readonly part: number; readonly change: Partial<Pick<ConditionGroup, "match" | "negated">> }
  | { readonly type: "remove"; readonly place: Place };

const replaced = <Item>(items: readonly Item[], at: number, item: Item): readonly Item[] =>
  items.map((other, i) => (i === at ? item : other));
const without = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, i) => i !== at);

/** The parts with a group changed; a group of which nothing is left goes. */
function withGroup(parts: readonly FilterPart[], at: number, change: (group: ConditionGroup) => ConditionGroup) {
  const group = parts[at];
  if (!group || !isGroup(group)) return parts;
  const next = change(group);
  return next.conditions.length > 0 ? replaced(parts, at, next) : without(parts, at);
}

function editedParts(parts: readonly FilterPart[], edit: FilterEdit): readonly FilterPart[] {
  switch (edit.type) {
    case "match":
      return parts;
    case "add":
      return edit.group === undefined
        ? [...parts, edit.condition]
        : withGroup(parts, edit.group, (group) => ({ ...group, conditions: [...group.conditions, edit.condition] }));
    case "add group":
      return [...parts, { negated: false, match: "any", conditions: [edit.condition] }];
    case "change group":
      return withGroup(parts, edit.part, (group) => ({ ...group, ...edit.change }));
    case "change": {
      const { part, inner } = edit.place;
      return inner === undefined
        ? replaced(parts, part, edit.condition)
        : withGroup(parts, part, (group) => ({ ...group, conditions: replaced(group.conditions, inner, edit.condition) }));
    }
    case "remove": {
      const { part, inner } = edit.place;
      return inner === undefined
        ? without(parts, part)
        : withGroup(parts, part, (group) => ({ ...group, conditions: without(group.conditions, inner) }));
    }
  }
}

/** The filter of the form after something was done with it. */
export const editFilter = (filter: FormFilter, edit: FilterEdit): FormFilter => ({
  ...filter,
  match: edit.type === "match" ? edit.match : filter.match,
  parts: editedParts(filter.parts, edit)
});

/** Why a form is no filter yet. */
export type FormFault = "empty" | "name" | "too-many" | "too-long";

/** What keeps a form from being asked; undefined where nothing does. */
export function formFault(filter: FormFilter): FormFault | undefined {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return "empty";
  if (conditions.some(({ test }) => test.kind === "name" && namePart(test.text) === "")) return "name";
  if (conditions.length > maximumConditions) return "too-many";
  return writeAreaFilter(filter).length > longestFilter ? "too-long" : undefined;
}
