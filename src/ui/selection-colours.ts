/**
 * Colours of selected areas, in order of selection; the same area has the same colour in every view. All twelve stay apart
 * (CIEDE2000 at least 10), the first six also with protanopia and deuteranopia, each at least 3:1 on white, and none is a
 * colour of a class, of change or of a cluster: tests/ui/selection-colours.test.ts reckons it. Twelve that everybody tells apart
 * do not exist: from the fifth on a name or a number stands beside the colour, from the seventh on lines have dashes too.
 */
export const selectionColours = [
  "#1078e2",
  "#d15a34",
  "#017b5d",
  "#a0297f",
  "#744f00",
  "#1499b9",
  "#474b55",
  "#6a3bbc",
  "#ae1d3c",
  "#3f7d0d",
  "#3c7d81",
  "#734933"
] as const;

/** The dash pattern of a line (SVG stroke-dasharray); the first six are solid, the others repeat the hues' neighbours. */
const selectionDashes = ["", "", "", "", "", "", "7 3", "7 3", "7 3", "7 3", "7 3", "7 3"] as const;

export const selectionColour = (position: number): string =>
  selectionColours[position % selectionColours.length] ?? selectionColours[0];
export const selectionDash = (position: number): string => selectionDashes[position % selectionDashes.length] ?? "";
