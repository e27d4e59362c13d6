import type { AreaList } from "../model/area-list.ts";

const several = new WeakMap<AreaList, boolean>();

/** The name of an area; of several gemeenten with that of its own, for there are dozens called Centrum or Buitengebied. */
export function areaLabel(areas: AreaList, area: number): string {
  const name = areas.names[area] ?? areas.codes[area] ?? "";
  let isSeveral = several.get(areas);
  if (isSeveral === undefined) {
    isSeveral = areas.gemeenten.some((gemeente) => gemeente !== areas.gemeenten[0]);
    several.set(areas, isSeveral);
  }
  const gemeente = areas.gemeenteNames[area] ?? "";
  return isSeveral && gemeente !== "" && gemeente !== name ? `${name} (${gemeente})` : name;
}
