import { type Linear, seenAs, type Vision } from "./colour-vision.ts";

/** CIE L*a*b* under D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

const white: Linear = [0.95047, 1, 1.08883];

export function labOf([red, green, blue]: Linear): Lab {
  const root = (value: number) => (value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / white[0]);
  const y = root((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / white[1]);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / white[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (radians: number) => ((((radians * 180) / Math.PI) % 360) + 360) % 360;
const sine = (angle: number) => Math.sin((angle * Math.PI) / 180);
const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180);

/** CIEDE2000 as G. Sharma, W. Wu and E. N. Dalal (2005) write it, all weights 1. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [c1 === 0 ? 0 : degrees(Math.atan2(b1, x1)), c2 === 0 ? 0 : degrees(Math.atan2(b2, x2))];
  const isGrey = c1 * c2 === 0;
  // The short way round the circle.
  const turn = isGrey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const hue = isGrey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sc = 1 + 0.045 * chroma;
  const sh = 1 + 0.015 * chroma * t;
  const rotation = -sine(60 * Math.exp(-(((hue - 275) / 25) ** 2))) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / sh];
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

/** How different two colours look to someone: CIEDE2000 of them as they are seen. */
export const difference = (a: string, b: string, vision: Vision): number =>
  ciede2000(labOf(seenAs(a, vision)), labOf(seenAs(b, vision)));

/** WCAG's contrast of a colour with white. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = seenAs(colour, "normal");
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
