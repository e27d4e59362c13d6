import type { Shapes } from "../geo/shapes.ts";
import { pointWeights, simplified } from "../geo/simplify.ts";

/** Below this many points, drawing them all costs less than choosing among them. */
const worthwhile = 20_000;

/** What a picture may lose at a point, in square canvas pixels: too little to move a border by a pixel that can be seen. */
const invisible = 0.2;

/** How many levels are kept: those round the zoom at which a person is, and of the coarse surroundings there. */
const maximum = 6;

/** The same shapes with as many points as can be seen, made when a zoom first asks for them. */
export class LevelsOfDetail {
  readonly #shapes: Shapes;
  readonly #made = new Map<number, Shapes>();
  #weights: Float64Array | undefined;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  /** The shapes for a picture of `scale` canvas pixels a unit. A level serves all scales from its own down to half of it. */
  at(scale: number): Shapes {
    if (this.#shapes.coordinates.length < worthwhile * 2 || this.#shapes.cells) return this.#shapes;
    const level = Math.ceil(Math.log2(scale));
    const known = this.#made.get(level);
    if (known) return known;
    this.#weights ??= pointWeights(this.#shapes);
    const made = simplified(this.#shapes, this.#weights, invisible / 4 ** level);
    this.#made.set(level, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > maximum && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }
}
