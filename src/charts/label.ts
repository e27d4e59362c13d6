import { textWidth, truncated } from "../i18n/text-width.ts";

/** A text in a picture, and the room it takes. */
export interface Label {
  readonly text: string;
  /** Where the anchor stands; the middle of the text's height. In pixels. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly width: number;
  readonly height: number;
}

export const lineHeight = 1.3;

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: Label["anchor"];
  readonly size: number;
  /** The width it may take; what does not fit is cut off with an ellipsis. */
  readonly room?: number;
}

export function makeLabel(text: string, { x, y, anchor, size, room = Number.POSITIVE_INFINITY }: LabelPlace): Label {
  const shown = truncated(text, room, size);
  return { text: shown, x, y, anchor, width: textWidth(shown, size), height: size * lineHeight };
}

/** Left and right edge. */
export function edgesOf({ x, width, anchor }: Label): readonly [number, number] {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, left + width];
}
