import { useMemo } from "react";
import { meansByYear, recentred } from "../analysis/reference.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Matrix } from "../model/matrix.ts";
import type { ReferenceKind } from "../model/reference.ts";
import type { View } from "../model/shared-params.ts";
import { useAreaList } from "../queries/use-level.ts";
import { useMatrix } from "../queries/use-matrix.ts";
import { groupName } from "./group-name.ts";
import type { ShownReference } from "./indicator-year.ts";
import { useRecent } from "./use-recent.ts";

/** Which references a view can have: a country needs more than one gemeente, a set needs areas of this level. */
export function possibleReferences(dataset: Dataset, view: View, areas: AreaList | undefined): readonly ReferenceKind[] {
  const isPossible: Readonly<Record<ReferenceKind, boolean>> = {
    fixed: true,
    country: dataset.gemeenten !== undefined,
    gemeente: view.level === "wijk" || view.level === "buurt",
    set: view.group.some((code) => areas?.indexOf.has(code))
  };
  return (["fixed", "country", "gemeente", "set"] as const).filter((kind) => isPossible[kind]);
}

interface Centred {
  readonly matrix: Matrix;
  readonly reference: ShownReference;
}

const fixed: ShownReference = { kind: "fixed", isOwn: false };

/** A matrix as seen from the reference of a view; undefined until the values of that reference are there. */
export function useReference(
  dataset: Dataset,
  view: View,
  areas: AreaList | undefined,
  matrix: Matrix | undefined,
  indicator: string
): Centred | undefined {
  const kind = areas && possibleReferences(dataset, view, areas).includes(view.reference) ? view.reference : "fixed";
  const official = dataset.levels.find(({ level }) => level === "gemeente");
  const isOfficial = kind === "gemeente" && (official?.indicatorYears[indicator] ?? []).length > 0;
  const level = isOfficial ? "gemeente" : view.level;
  const gemeenteAreas = useAreaList(dataset, level).data;
  const gemeenteFigures = useMatrix(dataset, level, indicator, { enabled: isOfficial }).data;
  const { group, sets } = view;
  const set = useMemo(() => ({ codes: group, name: groupName(dataset, { group, sets }) }), [group, sets, dataset]);
  const members = kind === "set" ? set : undefined;
  return useRecent(() => {
    if (!areas || !matrix) return undefined;
    if (kind === "fixed") return { matrix, reference: fixed };
    if (kind === "gemeente") {
      if (isOfficial && (!gemeenteAreas || !gemeenteFigures)) return undefined;
      return fromGemeente(matrix, areas, isOfficial ? { areas: gemeenteAreas, figures: gemeenteFigures?.matrix } : undefined);
    }
    const averaged = members
      ? members.codes.flatMap((code) => areas.indexOf.get(code) ?? [])
      : areas.codes.map((_, area) => area);
    const byYear = meansByYear(matrix, averaged);
    const name = members?.name ? { set: members.name } : {};
    return { matrix: recentred(matrix, (row) => byYear[row] ?? Number.NaN), reference: { kind, isOwn: true, byYear, ...name } };
  }, [areas, matrix, kind, isOfficial, gemeenteAreas, gemeenteFigures, members]);
}

interface Official {
  readonly areas: AreaList | undefined;
  readonly figures: Matrix | undefined;
}

/** Each area against its own gemeente: the published value where there is one, else the mean of the gemeente's areas. */
function fromGemeente(matrix: Matrix, areas: AreaList, official: Official | undefined): Centred {
  const homes = new Map<string, number[]>();
  for (const [area, gemeente] of areas.gemeenten.entries()) {
    const members = homes.get(gemeente);
    if (members) members.push(area);
    else homes.set(gemeente, [area]);
  }
  const means = new Map<string, readonly number[]>();
  for (const [gemeente, members] of homes) {
    const place = official?.areas?.indexOf.get(gemeente as never);
    const { figures } = official ?? {};
    const published =
      figures && place !== undefined
        ? matrix.years.map((year) => figures.values[figures.years.indexOf(year) * figures.areas + place] ?? Number.NaN)
        : undefined;
    means.set(gemeente, published ?? meansByYear(matrix, members));
  }
  const centred = recentred(matrix, (row, area) => means.get(areas.gemeenten[area] ?? "")?.[row] ?? Number.NaN);
  const [only] = means.values();
  const reference: ShownReference = {
    kind: "gemeente",
    isOwn: official === undefined,
    ...(means.size === 1 && only ? { byYear: only } : {})
  };
  return { matrix: centred, reference };
}
