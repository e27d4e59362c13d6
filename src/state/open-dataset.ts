import type { AreaCode } from "../model/area.ts";
import type { DatasetEntry } from "../model/dataset.ts";
import { isOwnId } from "../model/own-data.ts";
import { type Address, saidIn } from "./address.ts";

/** Which dataset an address means; the first one where it names none, or one that is not there. */
export function entryOf(address: Address, entries: readonly DatasetEntry[]): DatasetEntry | undefined {
  return entries.find(({ id }) => id === saidIn(address, "dataset")) ?? entries[0];
}

/** The folder of what an address wants of a dataset: the whole, or the part of one gemeente. */
export function folderOf(entry: DatasetEntry, gemeente: AreaCode | undefined): string {
  return gemeente === undefined ? entry.id : `${entry.id}/${gemeente}`;
}

/** Whether an address asks for data of the reader's own, in whatever parameter. */
export const asksForOwn = (address: Address): boolean =>
  Object.values(address).some(({ value }) => typeof value === "string" && isOwnId(value));
