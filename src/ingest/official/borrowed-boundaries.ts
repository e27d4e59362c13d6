import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { AreaCode, AreaLevel } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset, Limitation } from "../../model/dataset.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import { polygonsIn } from "../boundaries/geojson-shapes.ts";

/** A level of a dataset that is here already, with its areas in the order of the topology's geometries. */
export interface BorrowedLevel {
  readonly areas: AreaList;
  readonly topology: Topology;
}

/** Boundaries of a dataset that is here already, for scores that come without. */
export interface BorrowedBoundaries {
  readonly dataset: Pick<Dataset, "title" | "division" | "sources" | "programmes" | "areaSets">;
  readonly levels: readonly BorrowedLevel[];
}

function boundariesOf({ areas, topology }: BorrowedLevel): Map<AreaCode, AreaBoundary> {
  const object = topology.objects[areas.level];
  const { features } = object
    ? (feature(topology, object) as FeatureCollection | Feature as FeatureCollection)
    : { features: [] as Feature[] };
  const found = new Map<AreaCode, AreaBoundary>();
  for (const [i, code] of areas.codes.entries()) {
    const polygons = polygonsIn(features[i]?.geometry) ?? [];
    if (polygons.length === 0) continue;
    const record = {
      code,
      name: areas.names[i],
      gemeenteName: areas.gemeenteNames[i],
      figures: new Map<string, string>(),
      water: false,
      approximate: areas.approximate[i] ?? false,
      mapYear: undefined
    };
    found.set(code, { record, polygons });
  }
  return found;
}

/** The borrowed boundaries of some levels by area code. */
export function borrowedBoundaries(borrowed: BorrowedBoundaries, levels: ReadonlySet<AreaLevel>): Map<AreaCode, AreaBoundary> {
  return new Map(borrowed.levels.filter(({ areas }) => levels.has(areas.level)).flatMap((level) => [...boundariesOf(level)]));
}

/** What borrowing means for the map, above all where the areas may have been divided again in between. */
export function borrowedLimitation({ dataset }: BorrowedBoundaries, edition: number): Limitation {
  const { title, division } = dataset;
  const differs = division !== edition;
  return {
    subject: "official-boundary",
    text: {
      nl: `De grenzen zijn die van ‘${title.nl}’, naar de gebiedsindeling van ${division}${
        differs ? `; de scores zijn van de indeling van ${edition}, zodat een grens verschoven kan zijn` : ""
      }.`,
      en: `The boundaries are those of ‘${title.en}’, by the area division of ${division}${
        differs ? `; the scores are of the division of ${edition}, so that a boundary may have moved` : ""
      }.`
    }
  };
}
