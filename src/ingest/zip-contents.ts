import { DataProblem } from "./data-problem.ts";
import type { ZipEntry } from "./zip-archive.ts";

/** Why nothing in a zip can be used: it is empty, it holds zips itself, or what the caller says. */
export function nothingUsable(
  file: string,
  entries: readonly Pick<ZipEntry, "name">[],
  dutch: string,
  english: string
): DataProblem {
  if (entries.length === 0)
    return new DataProblem(
      { file },
      "dit zipbestand is leeg; geef een zip met bestanden erin.",
      "this zip file is empty; give one with files in it."
    );
  const nested = entries.find(({ name }) => /\.zip$/i.test(name));
  if (nested)
    return new DataProblem(
      { file, value: nested.name },
      "een zipbestand in een zipbestand wordt niet geopend; pak de buitenste uit en geef de binnenste.",
      "a zip file within a zip file is not opened; unpack the outer one and give the inner one."
    );
  return new DataProblem({ file }, dutch, english);
}
