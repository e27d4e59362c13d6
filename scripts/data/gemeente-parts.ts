import { subTopology } from "../../src/geo/sub-topology.ts";
import type { AreaRow, DatasetDraft, LevelDraft, ScoreRow } from "../../src/ingest/official/dataset-draft.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { GemeenteEntry } from "../../src/model/dataset.ts";

const collator = new Intl.Collator("nl");

/** The gemeenten of a dataset in the order of the Dutch alphabet; a leading 's- or 't does not count. */
export function gemeentenOf({ levels }: DatasetDraft): GemeenteEntry[] {
  const names = new Map<AreaCode, string>();
  for (const { areas } of levels) for (const { gemeente, gemeenteName } of areas) names.set(gemeente, gemeenteName);
  const sortName = (name: string) => name.replace(/^['’][st][- ]/u, "");
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => collator.compare(sortName(a.name), sortName(b.name)) || a.code.localeCompare(b.code));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => AreaCode | undefined): Map<AreaCode, Item[]> {
  const groups = new Map<AreaCode, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface DividedLevel {
  readonly level: LevelDraft;
  readonly areas: ReadonlyMap<AreaCode, readonly { readonly row: AreaRow; readonly index: number }[]>;
  readonly scores: ReadonlyMap<AreaCode, readonly ScoreRow[]>;
  readonly figures: ReadonlyMap<AreaCode, readonly ScoreRow[]>;
}

function divide(level: LevelDraft): DividedLevel {
  const gemeenteOf = new Map(level.areas.map(({ code, gemeente }) => [code, gemeente]));
  return {
    level,
    areas: groupBy(
      level.areas.map((row, index) => ({ row, index })),
      ({ row }) => row.gemeente
    ),
    scores: groupBy(level.scores, ({ code }) => gemeenteOf.get(code)),
    figures: groupBy(level.figures, ({ code }) => gemeenteOf.get(code))
  };
}

/** A dataset for each gemeente: the same figures and boundaries of its areas alone. */
export function* gemeenteParts(draft: DatasetDraft, gemeenten: readonly GemeenteEntry[]): Generator<DatasetDraft> {
  const divided = draft.levels.map(divide);
  for (const part of gemeenten) {
    const levels = divided.flatMap(({ level, areas, scores, figures }): LevelDraft[] => {
      const own = areas.get(part.code) ?? [];
      if (own.length === 0) return [];
      const indexes = own.map(({ index }) => index);
      return [
        {
          level: level.level,
          areas: own.map(({ row }) => row),
          scores: scores.get(part.code) ?? [],
          figures: figures.get(part.code) ?? [],
          topology: subTopology(level.topology, level.level, indexes)
        }
      ];
    });
    const codes = new Set(levels.flatMap(({ areas }) => areas.map(({ code }) => code)));
    const { title, areaSets } = draft.description;
    const description = {
      ...draft.description,
      title: { nl: `${part.name} (${title.nl})`, en: `${part.name} (${title.en})` },
      areaSets: areaSets.filter((set) => set.areas.every((code) => codes.has(code))),
      part
    };
    yield { id: `${draft.id}/${part.code}`, description, levels };
  }
}
