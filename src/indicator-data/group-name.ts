import type { Dataset } from "../model/dataset.ts";
import type { LocalText } from "../model/local-text.ts";
import { isSameSet } from "../model/named-set.ts";
import type { View } from "../model/shared-params.ts";

/** The name of the group that is compared: that of a set of the data, or the reader's own; undefined where it has none. */
export function groupName(dataset: Dataset, { group, sets }: Pick<View, "group" | "sets">): LocalText | undefined {
  if (group.length === 0) return undefined;
  const preset = dataset.areaSets.find(({ areas }) => isSameSet(areas, group));
  if (preset) return preset.name;
  const own = sets.find(({ areas }) => isSameSet(areas, group));
  return own && { nl: own.name, en: own.name };
}
