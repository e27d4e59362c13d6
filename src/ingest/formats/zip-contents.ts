import { DataProblem } from "../../files/data-problem.ts";
import type { ZipEntry } from "../../files/zip-archive.ts";
import type { ProblemCode } from "../../i18n/problem-words.ts";

/** Why nothing in a zip can be used: it is empty, it holds zips itself, or what the caller says. */
export function nothingUsable(file: string, entries: readonly Pick<ZipEntry, "name">[], otherwise: ProblemCode): DataProblem {
  if (entries.length === 0) return new DataProblem({ file }, "zip.empty");
  const nested = entries.find(({ name }) => /\.zip$/i.test(name));
  if (nested) return new DataProblem({ file, value: nested.name }, "zip.nested");
  return new DataProblem({ file }, otherwise);
}
