import type { AreaList } from "./area-list.ts";

/** Scores of areas with fewer people than this swing widely: the open data have no minimum. */
export const fewInhabitants = 200;

/** Whether an area's figure rests on few people; one of unknown number does not, and of squares of 100 m nearly all would. */
export const hasFewInhabitants = ({ level, inhabitants }: AreaList, area: number): boolean =>
  level !== "grid" && (inhabitants?.[area] ?? Number.NaN) < fewInhabitants;

/** 1 by area with few inhabitants; undefined where the dataset does not know them, or the mark would stand everywhere. */
export function withFewInhabitants(areas: AreaList): Uint8Array | undefined {
  if (areas.inhabitants === undefined || areas.level === "grid") return undefined;
  return Uint8Array.from(areas.inhabitants, (_, area) => (hasFewInhabitants(areas, area) ? 1 : 0));
}
