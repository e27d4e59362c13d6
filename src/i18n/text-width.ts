// Advance widths of Noto Sans at weight 400 in hundredths of the text size, measured in Chromium; a layout runs without one.
const widths = new Map(
  Object.entries({
    22: "’'",
    27: " ijl!,.:;J·",
    34: "()[]-If",
    41: 't“”/\\{}"r',
    50: "?_zcs–",
    57: "vyFLkx*S|ETae0123456789$+<=>YZ^~−",
    62: "XPVobdgpqKRhnu",
    65: "CA#B",
    79: "&DGUHNOQw…",
    93: "%@MWm"
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100] as const))
);

const widest = 1;

/** About how wide a text is, in the unit of `size`; never less than it is in the application's font up to weight 600. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) sum += widths.get(letter) ?? widest;
  return sum * size * 1.06;
}

/** The text, or as much of it as fits in `room` with an ellipsis after it; empty when not even one letter fits. */
export function truncated(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const shorter = `${letters.join("").trimEnd()}…`;
    if (letters.length > 0 && textWidth(shorter, size) <= room) return shorter;
  }
  return "";
}
