/**
 * Colours of selected areas, in order of selection; the same area has the same colour in every view.
 * The first eight are those of Okabe and Ito (2008) darkened to at least 3:1 on white, then four that keep apart from them;
 * lines also differ in dash, so colour is never the only sign.
 */
const selectionColours = [
  "#0072b2",
  "#c2450a",
  "#007a5a",
  "#a8327d",
  "#8a6100",
  "#2b8fc4",
  "#4b4f58",
  "#6a3fb5",
  "#b00032",
  "#3f7d0e",
  "#00818f",
  "#7a4a2b"
] as const;

/** The dash pattern of a line (SVG stroke-dasharray); the first six are solid, the others repeat the hues' neighbours. */
const selectionDashes = ["", "", "", "", "", "", "7 3", "7 3", "7 3", "7 3", "7 3", "7 3"] as const;

export const selectionColour = (position: number): string =>
  selectionColours[position % selectionColours.length] ?? selectionColours[0];
export const selectionDash = (position: number): string => selectionDashes[position % selectionDashes.length] ?? "";
