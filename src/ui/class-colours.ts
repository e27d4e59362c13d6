import { type ClassScheme, type ClassSchemeId, classCount, isNamedScheme } from "../model/classes.ts";
import type { Indicator } from "../model/indicator.ts";
import { cellOf, classesOfCell, jointSide } from "../model/joint-classes.ts";

/**
 * A colour for each class, from low to high: brown and orange below the class of the reference, blue above it, a warm
 * white at it. Orange against blue stays apart for people with any colour vision; the palette is ours, not the ministry's.
 */
export const classColours = {
  "leefbaarometer-total": ["#6b2f06", "#a14a08", "#d2741c", "#f0a658", "#fbd7a6", "#f3f1ec", "#b9d5e4", "#6aa5c8", "#1f6391"],
  "leefbaarometer-dimension": ["#7d3806", "#c2641a", "#eda35a", "#fbd9ae", "#f3f1ec", "#c4dcea", "#86b7d5", "#4a8cb8", "#1b5a87"]
} as const satisfies Record<ClassSchemeId, readonly string[]>;

// Ramps of even steps in lightness (OKLab), so that neighbours stay apart for any colour vision; tests/ui looks at each number
// of classes as people with protanopia and deuteranopia see it.

/** One hue from light to dark, for classes that have no middle. */
const sequential = ["#e6f0f6", "#c0d9e7", "#99c2da", "#74aacc", "#5392bc", "#377aa7", "#1f6290", "#144b72", "#0c3654"] as const;
/** From the middle down and from the middle up. */
const downward = ["#fbdcb0", "#f4b977", "#e79645", "#d3761f", "#b65c11", "#974508", "#743406", "#522404"] as const;
const upward = ["#cde2ed", "#a5c9de", "#7db0d1", "#5a97c0", "#3b7eaa", "#216593", "#144d73", "#0c3654"] as const;
const middle = "#f3f1ec";

/** So many colours of a ramp, spread over all of it when there are many, over its inner part when there are few. */
function stepsOf(ramp: readonly string[], count: number, first: number, last: number): string[] {
  const place = (i: number) => (count === 1 ? (first + last) / 2 : first + (i * (last - first)) / (count - 1));
  return Array.from({ length: count }, (_, i) => ramp[Math.round(place(i))] ?? middle);
}

/** Two ways from 0: from the middle of the class that 0 lies in, or from the bound between two classes where 0 is that bound. */
function divergingColours({ bounds }: ClassScheme): string[] {
  const count = bounds.length + 1;
  const below = bounds.filter((bound) => bound < 0).length;
  const isBound = bounds.includes(0);
  const down = isBound ? below + 1 : below;
  const up = count - below - 1;
  // Both sides have the steps of the longer one: as far from 0, as dark.
  const maximum = Math.max(down, up);
  const steps = (ramp: readonly string[]) => stepsOf(ramp, maximum, maximum >= 7 ? 0 : 1, maximum >= 5 ? 7 : 6);
  return [...steps(downward).slice(0, down).reverse(), ...(isBound ? [] : [middle]), ...steps(upward).slice(0, up)];
}

/** The colours of a scheme's classes, from low to high. */
export function coloursOf(scheme: ClassScheme): readonly string[] {
  if (isNamedScheme(scheme)) return classColours[scheme.id];
  return scheme.diverging ? divergingColours(scheme) : stepsOf(sequential, classCount(scheme), 0, 8);
}

/**
 * Three steps of one indicator against three of another, row by row: more orange for the first, more blue for the second, dark
 * where both are strong. All nine stay apart for any colour vision.
 */
const jointColours = [
  ...["#e9e6df", "#eaba80", "#e08214"],
  ...["#9fb0de", "#938080", "#875022"],
  ...["#4a6fd0", "#3c4780", "#2d1e2f"]
] as const;

/**
 * The colours of the nine cells, from low-low row by row to high-high. What is unfavourable is strong: where both are, it is
 * darkest. Of an indicator without a favourable side, high is strong.
 */
export function jointColoursOf(x: Pick<Indicator, "direction">, y: Pick<Indicator, "direction">): readonly string[] {
  const strength = ({ direction }: Pick<Indicator, "direction">, level: number) =>
    direction === "higher-is-better" ? jointSide + 1 - level : level;
  return jointColours.map((_, i) => {
    const own = classesOfCell(i + 1);
    return jointColours[cellOf(strength(x, own.x), strength(y, own.y)) - 1] ?? middle;
  });
}

/** How far a colour that is not looked at moves towards white. */
const dimming = 0.78;

/** A colour that gives way to others. */
export function dimmed(colour: string): string {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * dimming)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** A colour that takes white text: perceived lightness by ITU-R BT.601 below the middle. */
export function isDark(colour: string): boolean {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 140;
}

/** The hatching of areas without data, which no class has. */
export const noDataColours = { ground: "#ffffff", stripe: "#b3bac1" } as const;

/** Change, from strongly fallen to strongly risen, grey where it lies within the band. */
const changeColours = ["#a14a08", "#e08a3c", "#f7cf9d", "#e3e5e7", "#b9d5e4", "#6aa5c8", "#1f6391"] as const;
const turnedColours = changeColours.toReversed();

/** The colours of change: blue is the way that is more favourable; where neither is, the way up. */
export const changeColoursOf = ({ direction }: Pick<Indicator, "direction">): readonly string[] =>
  direction === "lower-is-better" ? turnedColours : changeColours;

/** Low among low, low among high, not demonstrable, high among low, high among high. */
export const clusterColours = ["#c2641a", "#f7cf9d", "#e9ebed", "#b9d5e4", "#1f6391"] as const;
