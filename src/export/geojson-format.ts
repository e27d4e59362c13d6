import { areaPolygons } from "./area-polygons.ts";
import { columnRecords, creditRecord } from "./credit-record.ts";
import { ExportProblem } from "./export-problem.ts";
import { cellAt, rowCount } from "./export-table.ts";
import { type ExportFormat, fileOf } from "./format.ts";
import { widened } from "./widen.ts";

const areasAtOnce = 500;

/** JSON has a minus zero, which JSON.stringify drops, and no infinities, which are written as words. */
function written(value: string | number | null): string {
  if (Object.is(value, -0)) return "-0";
  return JSON.stringify(typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
}

/** GeoJSON (RFC 7946): a feature an area, its figures as properties; the credits are a member of the collection. */
export const geojson: ExportFormat = {
  id: "geojson",
  takes: "geometry",
  extension: "geojson",
  mediaType: "application/geo+json",
  bytesPerCell: 25,
  write: async ({ stem, table, geometry, credits, report }) => {
    if (!geometry) throw new ExportProblem("no-boundaries");
    const wide = widened(table);
    const codes = wide.columns.find(({ name }) => name === "code")?.values ?? [];
    const polygonsOf = areaPolygons(geometry);
    const head = { type: "FeatureCollection", name: stem, credits: creditRecord(credits), columns: columnRecords(wide, credits) };
    const parts = [`${JSON.stringify(head).slice(0, -1)},"features":[`];
    const rows = rowCount(wide);
    const keys = wide.columns.map(({ name }) => JSON.stringify(name));
    let known = 0;
    for (let row = 0; row < rows; row++) {
      const polygons = polygonsOf(String(codes[row]));
      if (polygons) known++;
      const [only] = polygons ?? [];
      const shape =
        polygons &&
        (polygons.length === 1 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: polygons });
      const properties = wide.columns.map((column, i) => `${keys[i]}:${written(cellAt(column, row))}`).join(",");
      const id = JSON.stringify(codes[row] ?? null);
      parts.push(
        `${row > 0 ? "," : ""}\n{"type":"Feature","id":${id},"geometry":${JSON.stringify(shape ?? null)},"properties":{${properties}}}`
      );
      if (row % areasAtOnce === 0) await report?.(row / rows);
    }
    if (known === 0) throw new ExportProblem("no-boundaries");
    return [fileOf(geojson, stem, [...parts, "\n]}\n"])];
  }
};
