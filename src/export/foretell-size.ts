import { rowCount } from "./export-table.ts";
import type { ExportFormat } from "./format.ts";
import { pictureWidth } from "./frame-picture.ts";
import type { ExportScope } from "./run-export.ts";
import type { ExportSubject } from "./subject.ts";

/** Columns of everything that are no indicator: code, name, level, gemeente and its name, year. */
const keyColumns = 6;

/** Boundaries of an area, roughly, in bytes of text. */
const bytesPerArea = 4000;

/** About how large a file will be, in bytes. */
export function foretellSize(subject: ExportSubject, format: ExportFormat, scope: ExportScope): number {
  const areas = subject.geometry?.areas.codes.length ?? 0;
  if (format.takes === "picture") return pictureWidth * 700 * format.bytesPerCell + (format.id === "svg" ? areas * 500 : 0);
  const { everything } = subject;
  const seen = scope.kind === "seen" || !everything ? subject.table() : undefined;
  const cells = seen
    ? rowCount(seen) * seen.columns.length
    : (everything?.rows ?? 0) * (keyColumns + (scope.kind === "everything" ? scope.indicators.length : 0));
  return cells * format.bytesPerCell + (format.takes === "geometry" ? areas * bytesPerArea : 0);
}
