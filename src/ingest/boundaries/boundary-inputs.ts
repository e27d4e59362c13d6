import { DataProblem } from "../../files/data-problem.ts";
import type { FileContent } from "../../files/file-content.ts";
import { isZip, openZip } from "../../files/zip-archive.ts";
import { nothingUsable } from "../formats/zip-contents.ts";
import type { BoundaryInput } from "./read-shapes.ts";

const extensionOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
const stemOf = (name: string) => name.replace(/\.[^./]*$/, "").toLowerCase();

const maps = ["gpkg", "geojson", "json", "topojson", "shp"];
const besideShape = ["dbf", "prj", "cpg"] as const;

/** Indexes and descriptions that programs put beside a shapefile: all that is in them is in the other parts. */
const needless = ["shx", "sbn", "sbx", "qix", "qpj", "qmd", "xml", "atx"];

/** Squares and postcodes are in the official archives too; their codes are none of an area here. */
const isOtherLevel = (name: string) => /(grid|pc4)/i.test(name);

/** The files of a zip that belong to a map. */
function unpacked(archive: FileContent): FileContent[] {
  const entries = openZip(archive);
  const wanted = entries.filter(({ name }) => [...maps, ...besideShape].includes(extensionOf(name)) && !isOtherLevel(name));
  if (!wanted.some(({ name }) => maps.includes(extensionOf(name)))) throw nothingUsable(archive.name, entries, "map.none-in-zip");
  return wanted.map((entry) => ({ name: entry.name, bytes: entry.read() }));
}

/** Maps out of files that came together: zips unpacked, the parts of a shapefile put beside each other by their name. */
export function boundaryInputs(files: readonly FileContent[]): BoundaryInput[] {
  const all = files.flatMap((file) => (isZip(file.bytes) ? unpacked(file) : [file]));
  const partOf = new Map<string, Partial<Record<(typeof besideShape)[number], Uint8Array>>>();
  const alone: FileContent[] = [];
  for (const file of all) {
    const part = besideShape.find((extension) => extension === extensionOf(file.name));
    if (part) partOf.set(stemOf(file.name), { ...partOf.get(stemOf(file.name)), [part]: file.bytes });
    else if (!needless.includes(extensionOf(file.name))) alone.push(file);
  }
  const inputs = alone.map(
    (file): BoundaryInput => (extensionOf(file.name) === "shp" ? { ...file, ...partOf.get(stemOf(file.name)) } : file)
  );
  if (inputs.length > 0) return inputs;
  throw new DataProblem({ file: all[0]?.name ?? "" }, "map.shp-missing");
}
