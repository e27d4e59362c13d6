/** More dots than this stand so close that half a pixel tells them apart as well as a tenth. */
const many = 5000;

/** Dots of the same look as one SVG path each. Those on the very same place are drawn once: a path paints no place twice. */
export class DotPaths {
  readonly #radius: number;
  /** Steps in a pixel. */
  readonly #grain: number;
  readonly #kinds = new Map<string, { readonly pieces: string[]; readonly places: Set<number> }>();

  constructor(radius: number, count: number) {
    this.#radius = radius;
    this.#grain = count > many ? 2 : 10;
  }

  add(kind: string, x: number, y: number): void {
    let own = this.#kinds.get(kind);
    if (!own) {
      own = { pieces: [], places: new Set() };
      this.#kinds.set(kind, own);
    }
    const [left, middle] = [Math.round((x - this.#radius) * this.#grain), Math.round(y * this.#grain)];
    const place = left * 1e6 + middle;
    if (own.places.has(place)) return;
    own.places.add(place);
    own.pieces.push(`M${left / this.#grain},${middle / this.#grain}`);
  }

  /** By kind, in the order in which each first came. */
  paths(): [kind: string, d: string][] {
    const r = Math.round(this.#radius * 10) / 10;
    const circle = `a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
    return [...this.#kinds].map(([kind, { pieces }]) => [kind, `${pieces.join(circle)}${circle}`]);
  }
}
