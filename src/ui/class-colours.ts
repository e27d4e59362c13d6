import { type ClassScheme, type ClassSchemeId, classCount, isNamedScheme } from "../model/classes.ts";

/**
 * A colour for each class, from low to high: brown and orange below the class of the reference, blue above it, a warm
 * white at it. Orange against blue stays apart for people with any colour vision; the palette is ours, not the ministry's.
 */
export const classColours = {
  "leefbaarometer-total": ["#6b2f06", "#a14a08", "#d2741c", "#f0a658", "#fbd7a6", "#f3f1ec", "#b9d5e4", "#6aa5c8", "#1f6391"],
  "leefbaarometer-dimension": ["#7d3806", "#c2641a", "#eda35a", "#fbd9ae", "#f3f1ec", "#c4dcea", "#86b7d5", "#4a8cb8", "#1b5a87"]
} as const satisfies Record<ClassSchemeId, readonly string[]>;

/** One hue from light to dark, for classes that have no middle. */
const sequential = ["#e8f1f6", "#cfe1ec", "#b0cfe0", "#8cb9d2", "#67a1c2", "#4587ae", "#2b6d96", "#175379", "#0b3a58"] as const;

/** The colours of a scheme's classes, from low to high. */
export function coloursOf(scheme: ClassScheme): readonly string[] {
  if (isNamedScheme(scheme)) return classColours[scheme.id];
  const count = classCount(scheme);
  const last = sequential.length - 1;
  return Array.from(
    { length: count },
    (_, i) => sequential[count === 1 ? 4 : Math.round((i * last) / (count - 1))] ?? sequential[4]
  );
}

/** The hatching of areas without data, which no class has. */
export const noDataColours = { ground: "#ffffff", stripe: "#b3bac1" } as const;

/** Change, from strongly fallen to strongly risen, grey where it lies within the band. */
export const changeColours = ["#a14a08", "#e08a3c", "#f7cf9d", "#e3e5e7", "#b9d5e4", "#6aa5c8", "#1f6391"] as const;

/** Low among low, low among high, not demonstrable, high among low, high among high. */
export const clusterColours = ["#c2641a", "#f7cf9d", "#e9ebed", "#b9d5e4", "#1f6391"] as const;
