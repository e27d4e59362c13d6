import { DataProblem } from "../../../src/ingest/data-problem.ts";
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

function fail(column: string, nl: string, en: string): never {
  throw new DataProblem({ file: packageFile, column }, nl, en);
}

function localText(field: Field, property: LocalProperty): LocalText {
  const [nl, en] = [field[property], field[`${property}:en`]];
  if (nl !== undefined && en !== undefined && nl !== "" && en !== "") return { nl, en };
  const missing = nl ? `${property}:en` : property;
  return fail(
    field.name,
    `de eigenschap ${missing} ontbreekt; beschrijf de indicator in beide talen.`,
    `the property ${missing} is missing; describe the indicator in both languages.`
  );
}

function oneOf<Value extends string>(
  column: string,
  property: string,
  known: readonly Value[],
  value: string | undefined
): Value {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  return fail(
    column,
    `de eigenschap ${property} is ${value === undefined ? "er niet" : `‘${value}’`}; kies uit ${known.join(", ")}.`,
    `the property ${property} is ${value === undefined ? "missing" : `‘${value}’`}; choose one of ${known.join(", ")}.`
  );
}

function decimalsOf({ name, decimals }: Field): number {
  if (decimals !== undefined && Number.isInteger(decimals) && decimals >= 0 && decimals <= 9) return decimals;
  return fail(
    name,
    "de eigenschap decimals is geen aantal cijfers van 0 tot 9.",
    "the property decimals is not a number of digits from 0 to 9."
  );
}

/** The indicator that a field describes; throws a DataProblem where something that a reader needs is missing. */
export function indicatorOf(field: Field, sources: ReadonlySet<string>): PublishedIndicator {
  const { name: id, signed = false, classes, partOf, reference } = field;
  const unknown = field.sources?.find((source) => !sources.has(source));
  if (!field.sources || field.sources.length === 0)
    return fail(
      id,
      "de eigenschap sources ontbreekt: van wie zijn deze cijfers?",
      "the property sources is missing: whose figures are these?"
    );
  if (unknown !== undefined)
    return fail(
      id,
      `de bron ‘${unknown}’ staat niet bij de bronnen (wijkatlas.sources).`,
      `the source ‘${unknown}’ is not among the sources (wijkatlas.sources).`
    );
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
