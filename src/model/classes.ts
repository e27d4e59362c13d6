import type { ClassChoice } from "./class-choice.ts";
import type { LocalText } from "./local-text.ts";

/**
 * The two class schemes of Leefbaarometer 3.0. Both are ordinal with classes of unequal width: no averages of classes.
 * The bounds were derived from the 12,489 classes published with the 2024 edition, which they reproduce.
 */
export interface ClassScheme {
  readonly id: string;
  /** Upper bounds of all classes but the last, in the indicator's unit; a value on a bound belongs to the lower class. */
  readonly bounds: readonly number[];
  /** The class in which the value 0, the national reference, lies, counted from 1; absent where 0 means nothing special. */
  readonly referenceClass?: number;
  /** Class names exist as published words for the total, as own wording for dimensions (texts `terms:class.<id>.<number>`). */
  readonly official: boolean;
  /** The values lie on both sides of a 0 that means something: colours go two ways from it. */
  readonly diverging?: boolean;
  /** How the bounds of classes without names are written. */
  readonly written?: { readonly decimals: number; readonly signed: boolean; readonly unit: LocalText };
  /** The division that a reader chose in the place of the indicator's own classes. */
  readonly chosen?: ChosenDivision;
}

export interface ChosenDivision {
  readonly choice: ClassChoice;
  /** The years whose values were divided; of bounds set by hand none. */
  readonly years: readonly number[];
  /** How many values were divided. */
  readonly values: number;
  /** Natural breaks of so many values in order, at equal distances, where all of them would take too long. */
  readonly sampled?: number;
}

export const classSchemes = {
  "leefbaarometer-total": {
    id: "leefbaarometer-total",
    bounds: [-0.4283, -0.3538, -0.28146, -0.16405, -0.10297, 0.01015, 0.08955, 0.16796],
    referenceClass: 6,
    official: true
  },
  "leefbaarometer-dimension": {
    id: "leefbaarometer-dimension",
    bounds: [-0.2352, -0.1568, -0.0784, -0.0392, 0.0392, 0.0784, 0.1568, 0.2352],
    referenceClass: 5,
    official: false
  }
} as const satisfies Record<string, ClassScheme>;

export type ClassSchemeId = keyof typeof classSchemes;

/** Classes by the name of a known scheme, or a scheme made for one indicator, whose classes are named by their bounds. */
export type ClassSource = ClassSchemeId | ClassScheme;

export const schemeOf = (classes: ClassSource): ClassScheme => (typeof classes === "string" ? classSchemes[classes] : classes);

/** Whether a scheme's classes have names of their own. */
export const isNamedScheme = (scheme: ClassScheme): scheme is ClassScheme & { readonly id: ClassSchemeId } =>
  Object.hasOwn(classSchemes, scheme.id);

/** The class of a value, from 1 (lowest) up; undefined for a missing value (NaN). */
export function classOf(value: number, scheme: ClassScheme): number | undefined {
  if (Number.isNaN(value)) return undefined;
  const index = scheme.bounds.findIndex((bound) => value <= bound);
  return index === -1 ? scheme.bounds.length + 1 : index + 1;
}

export const classCount = (scheme: ClassScheme) => scheme.bounds.length + 1;
