/** A generator of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32, T. Ettinger). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Cells {
  /** South-west corners in hectometres of the Dutch grid, sorted by code: by east, then north. */
  readonly east: Int16Array;
  readonly north: Int16Array;
  readonly inhabitants: Int32Array;
}

interface Place {
  readonly east: number;
  readonly north: number;
  readonly radius: number;
}

// A rough outline of land in hectometres of the Dutch grid: made cells need some shape, and this one reminds of the country.
const outline: readonly (readonly [number, number])[] = [
  [700, 4450],
  [1050, 5150],
  [1200, 5550],
  [1500, 5750],
  [1700, 6050],
  [2500, 6050],
  [2700, 5700],
  [2550, 5150],
  [2450, 4700],
  [2100, 4450],
  [2050, 3950],
  [1990, 3100],
  [1780, 3100],
  [1750, 3600],
  [1350, 3900],
  [750, 3750],
  [250, 3700],
  [350, 4050]
];

function isOnLand(east: number, north: number): boolean {
  let isInside = false;
  for (const [i, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [0, 0];
    if (y1 > north !== y2 > north && east < x1 + ((north - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside;
  }
  return isInside;
}

/** Made places, a few large ones and many small ones (their areas follow Zipf's law), that hold `cells` squares together. */
function makePlaces(cells: number, random: () => number): Place[] {
  const count = Math.max(4, Math.round(cells / 250));
  const weights = Array.from({ length: count }, (_, i) => 1 / (i + 8));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight): Place => {
    let [east, north] = [0, 0];
    do [east, north] = [Math.floor(250 + random() * 2450), Math.floor(3100 + random() * 2950)];
    while (!isOnLand(east, north));
    // Where places overlap or reach the sea, squares are lost: a third more than needed.
    return { east, north, radius: Math.sqrt((1.35 * cells * weight) / total / Math.PI) };
  });
}

/** `count` made squares of 100 m in made places; the same for the same seed. */
export function makeCells(count: number, seed: number): Cells {
  const random = seeded(seed);
  const found = new Map<number, number>();
  while (found.size < count)
    for (const { east, north, radius } of makePlaces(count, random)) {
      const reach = Math.ceil(radius);
      for (let x = -reach; x <= reach && found.size < count; x++)
        for (let y = -reach; y <= reach && found.size < count; y++) {
          const distance = Math.hypot(x, y) / radius;
          if (distance > 1 || random() < distance ** 4 || !isOnLand(east + x, north + y)) continue;
          const people = Math.round(5 + 120 * (1 - distance) * random());
          found.set((east + x) * 10_000 + north + y, people);
        }
    }
  const keys = [...found.keys()].sort((a, b) => a - b);
  return {
    east: Int16Array.from(keys, (key) => Math.floor(key / 10_000)),
    north: Int16Array.from(keys, (key) => key % 10_000),
    inhabitants: Int32Array.from(keys, (key) => found.get(key) ?? 0)
  };
}

// Steps so coarse that floats of 32 bits hold every value and every sum of five exactly.
const step = 2 ** -14;

/** Smooth noise in the plane: the sum of a few waves in made directions. */
function makeWaves(random: () => number, lengths: readonly number[]): (east: number, north: number) => number {
  const waves = lengths.map((length) => {
    const angle = random() * 2 * Math.PI;
    return { x: (Math.cos(angle) * 2 * Math.PI) / length, y: (Math.sin(angle) * 2 * Math.PI) / length, shift: random() * 7 };
  });
  return (east, north) => waves.reduce((sum, { x, y, shift }) => sum + Math.sin(east * x + north * y + shift), 0) / waves.length;
}

/**
 * Made values of one dimension: year by year, within a year by cell. Smooth in space, with a drift through the years; one
 * cell in 400 misses a year.
 */
export function makeValues({ east, north }: Cells, years: readonly number[], seed: number): Float32Array {
  const random = seeded(seed);
  const [level, drift] = [makeWaves(random, [900, 260, 70, 23]), makeWaves(random, [700, 190])];
  const [first = 0] = years;
  const values = new Float32Array(east.length * years.length);
  for (let cell = 0; cell < east.length; cell++) {
    const [x, y] = [east[cell] ?? 0, north[cell] ?? 0];
    const [base, change] = [level(x, y) * 0.11, drift(x, y) * 0.0025];
    for (const [row, year] of years.entries()) {
      const value = base + change * (year - first) + (random() - 0.5) * 0.02;
      values[row * east.length + cell] = Math.round(value / step) * step;
    }
  }
  return values;
}

/** Which cells miss which year: the same for every column of a row. */
export function makeGaps(cells: number, years: readonly number[], seed: number): Uint8Array {
  const random = seeded(seed);
  return Uint8Array.from({ length: cells * years.length }, () => (random() < 1 / 400 ? 1 : 0));
}
