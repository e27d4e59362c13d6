import { DataProblem } from "../../../src/files/data-problem.ts";
import type { ProblemCode, TextValues } from "../../../src/i18n/problem-words.ts";
import { type ClassSchemeId, classSchemes } from "../../../src/model/classes.ts";
import { directions, type PublishedIndicator, scaleKinds } from "../../../src/model/indicator.ts";
import type { LocalText } from "../../../src/model/local-text.ts";
import { type Field, packageFile } from "./data-package.ts";

type LocalProperty = "title" | "description" | "unit" | "theme";

/** An indicator as the field of its column. */
export function fieldOf(indicator: PublishedIndicator, years: readonly number[]): Field {
  const { id, name, description, unit, theme, reference, direction, scale, decimals, signed, classes, partOf, sources } =
    indicator;
  return {
    name: id,
    type: "number",
    title: name.nl,
    "title:en": name.en,
    description: description.nl,
    "description:en": description.en,
    unit: unit.nl,
    "unit:en": unit.en,
    theme: theme.nl,
    "theme:en": theme.en,
    ...(reference ? { reference: reference.nl, "reference:en": reference.en } : {}),
    direction,
    scale,
    decimals,
    ...(signed ? { signed } : {}),
    ...(typeof classes === "string" ? { classes } : {}),
    ...(partOf === undefined ? {} : { partOf }),
    sources,
    years
  };
}

/** Whether a field describes its column, rather than that it names one which an earlier table described. */
export const isDescribed = ({ title, description, sources }: Field): boolean =>
  title !== undefined || description !== undefined || sources !== undefined;

function fail(column: string, code: ProblemCode, values: TextValues = {}): never {
  throw new DataProblem({ file: packageFile, column }, code, values);
}

function localText(field: Field, property: LocalProperty): LocalText {
  const [nl, en] = [field[property], field[`${property}:en`]];
  if (nl !== undefined && en !== undefined && nl !== "" && en !== "") return { nl, en };
  const missing = nl ? `${property}:en` : property;
  return fail(field.name, "folder.text-missing", { property: missing });
}

function oneOf<Value extends string>(
  column: string,
  property: string,
  known: readonly Value[],
  value: string | undefined
): Value {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  return fail(column, "folder.property", {
    property,
    value: value === undefined ? { nl: "er niet", en: "missing" } : `‘${value}’`,
    known: known.join(", ")
  });
}

function decimalsOf({ name, decimals }: Field): number {
  if (decimals !== undefined && Number.isInteger(decimals) && decimals >= 0 && decimals <= 9) return decimals;
  return fail(name, "folder.decimals");
}

/** The indicator that a field describes; throws a DataProblem where something that a reader needs is missing. */
export function indicatorOf(field: Field, sources: ReadonlySet<string>): PublishedIndicator {
  const { name: id, signed = false, classes, partOf, reference } = field;
  const unknown = field.sources?.find((source) => !sources.has(source));
  if (!field.sources || field.sources.length === 0) return fail(id, "folder.sources");
  if (unknown !== undefined) return fail(id, "folder.unknown-source", { source: unknown });
  const scheme = classes === undefined ? undefined : oneOf(id, "classes", Object.keys(classSchemes) as ClassSchemeId[], classes);
  return {
    id,
    name: localText(field, "title"),
    description: localText(field, "description"),
    unit: localText(field, "unit"),
    direction: oneOf(id, "direction", directions, field.direction),
    decimals: decimalsOf(field),
    scale: oneOf(id, "scale", scaleKinds, field.scale),
    signed,
    ...(reference === undefined ? {} : { reference: { nl: reference, en: field["reference:en"] ?? reference } }),
    theme: localText(field, "theme"),
    ...(scheme === undefined ? {} : { classes: scheme }),
    ...(partOf === undefined ? {} : { partOf }),
    sources: field.sources
  };
}
