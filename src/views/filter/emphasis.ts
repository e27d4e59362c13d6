import type { AreaCode } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import { dimmed } from "../../ui/class-colours.ts";

/** The classes of a map on which areas that were found keep their colour; the others get a class of their own, a lighter one. */
export function emphasised(
  classes: Uint8Array,
  count: number,
  found: readonly AreaCode[],
  { indexOf }: Pick<AreaList, "indexOf">
): Uint8Array {
  const lighter = classes.map((number) => (number === 0 ? 0 : number + count));
  for (const code of found) {
    const area = indexOf.get(code);
    if (area !== undefined) lighter[area] = classes[area] ?? 0;
  }
  return lighter;
}

/** The colours of those classes. */
export const emphasisColours = (colours: readonly string[]): readonly string[] => [...colours, ...colours.map(dimmed)];
