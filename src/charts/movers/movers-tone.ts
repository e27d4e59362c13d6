import type { Indicator } from "../../model/indicator.ts";

/** Blue is the way that is more favourable, as on the map; where neither is, the way up. */
export const toneOf = (isUp: boolean, { direction }: Pick<Indicator, "direction">) =>
  isUp === (direction !== "lower-is-better") ? "blue" : "orange";
