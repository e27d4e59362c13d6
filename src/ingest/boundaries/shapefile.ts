import type { Geometry } from "geojson";
import { DataProblem } from "../../files/data-problem.ts";
import { polygonsIn } from "./geojson-shapes.ts";
import type { FileShapes } from "./shape.ts";

/** What lies beside the .shp of a shapefile. */
export interface ShapefileParts {
  /** The table with the codes and names. */
  readonly dbf?: Uint8Array;
  readonly prj?: Uint8Array;
  /** The encoding of the table. */
  readonly cpg?: Uint8Array;
}

// Its published types are of another version.
interface Parsers {
  readonly parseShp: (shp: Uint8Array) => (Geometry | null)[];
  readonly parseDbf: (dbf: Uint8Array, cpg: string) => Record<string, unknown>[];
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The file code 9994 in front, and version 1000. */
export const isShapefile = (bytes: Uint8Array): boolean =>
  bytes.length >= 100 && viewOf(bytes).getInt32(0) === 9994 && viewOf(bytes).getInt32(28, true) === 1000;

function damaged(file: string, part: string): DataProblem {
  return new DataProblem({ file }, "map.shapefile-damaged", { part });
}

/** The parser believes what the head of a table says of its length, up to four thousand million rows. */
function checkTable(file: string, dbf: Uint8Array): void {
  if (dbf.length < 33) throw damaged(file, ".dbf");
  const view = viewOf(dbf);
  const [records, head, row] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (head < 33 || row < 2 || head + records * row > dbf.length + 1) throw damaged(file, ".dbf");
}

/** Without a .cpg the encoding is not named: UTF-8 where it can be that, else what Windows wrote. */
function encodingOf(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const named = cpg ? new TextDecoder().decode(cpg).trim() : "";
  if (named !== "") return named;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(dbf.subarray(viewOf(dbf).getUint16(8, true)));
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function labelOf(prj: Uint8Array | undefined): FileShapes["label"] {
  const text = prj ? new TextDecoder().decode(prj) : "";
  if (/RD_New|Amersfoort.*RD|28992/i.test(text)) return "rd";
  return /^\s*GEOGCS/i.test(text) ? "degrees" : undefined;
}

/** As long as its head says: what was cut off would be areas missing without a word. */
function wholeOf(file: string, shp: Uint8Array): Uint8Array {
  const length = viewOf(shp).getInt32(24) * 2;
  if (length < 100 || length > shp.length) throw damaged(file, ".shp");
  return shp.subarray(0, length);
}

/** The areas of a shapefile, in the projection in which they are stored. Its parsers alone are used: see DECISIONS.md. */
export async function readShapefile(file: string, shp: Uint8Array, { dbf, prj, cpg }: ShapefileParts): Promise<FileShapes> {
  if (!dbf) throw new DataProblem({ file }, "map.dbf-missing");
  const whole = wholeOf(file, shp);
  checkTable(file, dbf);
  const { parseShp, parseDbf } = (await import("shpjs")) as unknown as Parsers;
  let geometries: (Geometry | null)[];
  let rows: Record<string, unknown>[];
  try {
    geometries = parseShp(whole);
    rows = parseDbf(dbf, encodingOf(dbf, cpg));
  } catch {
    throw damaged(file, ".shp, .dbf");
  }
  if (geometries.length !== rows.length)
    throw new DataProblem({ file }, "map.shp-and-dbf", { shapes: geometries.length, rows: rows.length });
  const shapes = geometries.map((geometry, i) => {
    const polygons = polygonsIn(geometry);
    if (!polygons) throw damaged(file, `.shp, vorm ${i + 1}`);
    return { properties: rows[i] ?? {}, polygons };
  });
  return { shapes, label: labelOf(prj) };
}
