/** Colours as linear red, green and blue, 0 to 1. */
export type Linear = readonly [number, number, number];

export const visions = ["normal", "protanopia", "deuteranopia"] as const;
export type Vision = (typeof visions)[number];

/** Complete protanopia and deuteranopia on linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const simulations: Readonly<Record<Vision, readonly Linear[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]
};

function linearOf(colour: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (rows: readonly Linear[], [a, b, c]: Linear): Linear => {
  const at = (i: number) => {
    const [x, y, z] = rows[i] ?? [0, 0, 0];
    return x * a + y * b + z * c;
  };
  return [at(0), at(1), at(2)];
};

/** Björn Ottosson's OKLab (2020), in which distances are about as large as they look. */
function okLab(linear: Linear): Linear {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005]
    ],
    linear
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766]
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])]
  );
}

/** A colour as someone sees it. */
export function seenAs(colour: string, vision: Vision): Linear {
  const [red, green, blue] = times(simulations[vision], linearOf(colour));
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  return [clip(red), clip(green), clip(blue)];
}

/** How far two colours are apart as someone sees them, in hundredths of OKLab's lightness: black and white are 100 apart. */
export function apart(a: string, b: string, vision: Vision): number {
  const [one, other] = [okLab(seenAs(a, vision)), okLab(seenAs(b, vision))];
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Perceived lightness in OKLab, 0 to 100. */
export const lightness = (colour: string): number => 100 * okLab(linearOf(colour))[0];
