import { createHash } from "node:crypto";

/**
 * The two style elements that react-aria writes into the page (usePress, usePreventScroll), letter by letter. The policy lets
 * in these texts and no other; a test says when an update of react-aria words them differently.
 */
export const injectedStyles = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`
];

/** A source of style-src that allows exactly this text. */
export const hashSource = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
