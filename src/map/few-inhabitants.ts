import type { AreaList } from "../model/area-list.ts";

/** Scores of areas with fewer people than this swing widely: the open data have no minimum. */
export const fewInhabitants = 200;

/** 1 by area with few inhabitants; undefined where the dataset does not know them. An area of unknown number has not few. */
export function withFewInhabitants({ inhabitants }: AreaList): Uint8Array | undefined {
  return inhabitants && Uint8Array.from(inhabitants, (count) => (count < fewInhabitants ? 1 : 0));
}
