import type { DatasetLevel } from "../../model/dataset.ts";

/** What the application takes with the smallest dataset: code, interface, pictures of the map at their usual size. */
const base = 60_000_000;

/**
 * What an area costs with its code, name, place in the lists and boundary, apart from its files: strings and objects of the
 * browser are several times larger than their bytes.
 */
const perArea = 900;

/** How often the bytes of the files may stand in memory at once: as fetched, and in the form that is drawn or reckoned with. */
const copies = 4;

/** The most memory that a dataset may take on the page, in bytes, by its number of areas and the size of its files. */
export function memoryBudget(
  levels: readonly Pick<DatasetLevel, "areas" | "areaFile" | "boundaryFile" | "scoreFiles">[]
): number {
  const files = levels.flatMap(({ areaFile, boundaryFile, scoreFiles }) => [
    areaFile,
    ...(boundaryFile ? [boundaryFile] : []),
    ...scoreFiles
  ]);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const areas = levels.reduce((sum, level) => sum + level.areas, 0);
  return Math.ceil((base + areas * perArea + bytes * copies) / 1e6) * 1e6;
}
