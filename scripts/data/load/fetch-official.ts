import { join } from "node:path";
import { zipDirectory } from "../../../src/files/zip-directory.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { cachedFile } from "./cached-file.ts";
import type { Fetching } from "./download.ts";
import { boundsOfGemeente, fetchCollection } from "./fetch-boundaries.ts";
import { type InputFile, sha256 } from "./input-file.ts";
import type { Addresses } from "./official-addresses.ts";

interface OfficialFiles {
  readonly scores: readonly InputFile[];
  readonly boundaries: readonly InputFile[];
}

async function fetchScores(url: string, cache: string, fetching: Fetching): Promise<InputFile> {
  const name = new URL(url).pathname.split("/").at(-1) ?? "scores.zip";
  fetching.progress.start(name);
  try {
    const { bytes } = await cachedFile(url, cache, fetching, (content) => zipDirectory({ name, bytes: content }));
    return { name, bytes, sha256: sha256(bytes), url };
  } finally {
    fetching.progress.stop();
  }
}

/** Fetches the scores and the boundaries of the whole country, or of the part that holds one gemeente. */
export async function fetchOfficial(
  gemeente: AreaCode | undefined,
  addresses: Addresses,
  cacheFolder: string,
  fetching: Fetching
): Promise<OfficialFiles> {
  const cache = join(cacheFolder, "downloads");
  const gemeenten = await fetchCollection("gemeenten", addresses.collection("gemeenten"), cache, fetching);
  // `bbox` is in the core of OGC API Features, so it is there; the areas of neighbours that come along are left out later.
  const within = gemeente === undefined ? "" : `&bbox=${boundsOfGemeente(gemeenten, gemeente).join(",")}`;
  const wijken = await fetchCollection("wijken", `${addresses.collection("wijken")}${within}`, cache, fetching);
  const buurten = await fetchCollection("buurten", `${addresses.collection("buurten")}${within}`, cache, fetching);
  return { scores: [await fetchScores(addresses.scores, cache, fetching)], boundaries: [gemeenten, wijken, buurten] };
}
