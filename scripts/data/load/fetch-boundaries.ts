import { createHash } from "node:crypto";
import type { Feature, FeatureCollection } from "geojson";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { polygonsIn } from "../../../src/ingest/boundaries/geojson-shapes.ts";
import { cachedFile } from "./cached-file.ts";
import type { Fetching } from "./download.ts";
import type { InputFile } from "./input-file.ts";

interface Page extends FeatureCollection {
  readonly numberMatched?: number;
  readonly links?: readonly { readonly rel: string; readonly href: string }[];
}

function parsePage(bytes: Uint8Array): Page {
  const page = JSON.parse(new TextDecoder().decode(bytes)) as Page;
  if (!Array.isArray(page.features)) throw new Error("no features");
  return page;
}

/** All pages of a collection of PDOK's OGC API Features, by following its links to the next one. */
export async function fetchCollection(name: string, first: string, cache: string, fetching: Fetching): Promise<InputFile> {
  const { progress } = fetching;
  const silent = { ...fetching, progress: { ...progress, update: () => {} } };
  const pages: Uint8Array[] = [];
  const seen = new Set<string>();
  let features = 0;
  progress.start(name);
  try {
    for (let url: string | undefined = first; url !== undefined; ) {
      if (seen.has(url)) throw new DataProblem({ file: url }, "load.refers-to-itself");
      seen.add(url);
      const { bytes, checked }: { bytes: Uint8Array; checked: Page } = await cachedFile(url, cache, silent, parsePage);
      pages.push(bytes);
      features += checked.features.length;
      progress.update(features, checked.numberMatched);
      const next: string | undefined = checked.links?.find(({ rel }) => rel === "next")?.href;
      url = next === undefined ? undefined : new URL(next, url).href;
    }
  } finally {
    progress.stop();
  }
  const hash = pages.reduce((so, page) => so.update(page), createHash("sha256"));
  return { name: `PDOK, ${name}`, bytes: new Uint8Array(), pages, sha256: hash.digest("hex"), url: first };
}

/** West, south, east, north of a gemeente in the pages of the collection of gemeenten. */
export function boundsOfGemeente(collection: InputFile, code: string): readonly number[] {
  const features = (collection.pages ?? []).flatMap((page) => parsePage(page).features as Feature[]);
  const positions = features
    .filter(({ properties }) => properties?.gemeentecode === code)
    .flatMap(({ geometry }) => (polygonsIn(geometry) ?? []).flat(2));
  if (positions.length === 0) throw new DataProblem({ file: "--gemeente", value: code }, "load.unknown-gemeente");
  return positions.reduce<readonly number[]>(
    ([west = 180, south = 90, east = -180, north = -90], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y)
    ],
    []
  );
}
