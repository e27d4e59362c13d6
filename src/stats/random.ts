/** Numbers from 0 up to 1. */
export type Random = () => number;

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/**
 * A row of numbers that is the same for the same seed, on every machine: xoshiro128** (Blackman and Vigna, 2018), its state
 * filled by splitmix32. Of every number the upper 32 bits count.
 */
export function seededRandom(seed: number): Random {
  let filler = seed >>> 0;
  const fill = () => {
    filler = (filler + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

/** Puts values in a random order, each order as likely as any (Fisher and Yates, as by Durstenfeld). */
export function shuffle(values: Float64Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = kept;
  }
}
