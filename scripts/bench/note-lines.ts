import type { Anew, Failure, Results } from "./report.ts";

const placesOf = (all: readonly Pick<Anew, "part" | "dataset">[]) =>
  all.map(({ part, dataset }) => `${part} (${dataset})`).join(", ");

/** Items that say the same, under what they say. */
function grouped<T>(items: readonly T[], saying: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(saying(item), [...(groups.get(saying(item)) ?? []), item]);
  return groups;
}

const whenOf = ({ date, commit, patches }: Anew) =>
  `Measured again on ${date} at ${commit}${patches.length > 0 ? ` (${patches.join(", ")})` : ""}`;

/** A sentence for each thing that a reader must know beside the figures. */
export function noteLines({ notes, again = [], failures = [] }: Results): string[] {
  return [
    ...notes,
    ...[...grouped(again, whenOf)].map(([when, all]) => `${when}: ${placesOf(all)}.`),
    ...[...grouped(failures, ({ problem }: Failure) => problem)].map(
      ([problem, all]) => `Not measured, for it failed: ${placesOf(all)}: ${problem}`
    )
  ];
}
