import { type ClassScheme, classOf } from "../model/classes.ts";

/**
 * The class of every value, 0 where there is none. A published class (0 where none was published) wins over the one
 * computed from the value, for the bounds are only known to the digits that reproduce the published classes.
 */
export function classify(values: ArrayLike<number>, scheme: ClassScheme, published?: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(values, (value, i) => {
    if (Number.isNaN(value)) return 0;
    return published?.[i] || (classOf(value, scheme) ?? 0);
  });
}
