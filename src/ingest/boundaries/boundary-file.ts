import type { Position } from "geojson";
import { DataProblem } from "../../files/data-problem.ts";
import { inBothLanguages, type RemarkCode, type TextValues } from "../../i18n/problem-words.ts";
import type { AreaCode } from "../../model/area.ts";
import { type AreaRecord, areaRecord } from "../columns/area-record.ts";
import { listedCodes } from "../remarks/listed-codes.ts";
import type { Notify } from "../remarks/notify.ts";
import { type BoundaryInput, readShapes, type ShapeOptions } from "./read-shapes.ts";
import { closed, crossesItself, hasArea, isClosed } from "./rings.ts";
import type { Shape } from "./shape.ts";

export interface AreaBoundary {
  readonly record: AreaRecord;
  /** Degrees WGS84, rings closed. None where the file names the area without a shape. */
  readonly polygons: Position[][][];
}

const withoutCode = (file: string, { properties }: Shape) =>
  new DataProblem({ file, value: Object.keys(properties).slice(0, 8).join(", ") }, "map.no-areas");

/** What was mended or left out, said in a sentence each. */
class Remarks {
  withoutCode = 0;
  unclosed = 0;
  readonly crossing = new Set<AreaCode>();

  tell(file: string, empty: readonly AreaCode[], notify: Notify): void {
    const say = (code: RemarkCode, values: TextValues) => notify(inBothLanguages(code, { file, ...values }));
    if (this.withoutCode > 0) say("remark.shapes-without-code", { count: this.withoutCode });
    if (this.unclosed > 0) say("remark.rings-closed", { count: this.unclosed });
    if (this.crossing.size > 0) say("remark.rings-crossing", { areas: listedCodes([...this.crossing]) });
    if (empty.length > 0) say("remark.without-polygon", { areas: listedCodes(empty) });
  }
}

function mended(polygons: Position[][][], code: AreaCode, remarks: Remarks): Position[][][] {
  return polygons.flatMap((rings): Position[][][] => {
    remarks.unclosed += rings.filter((ring) => ring.length >= 3 && !isClosed(ring)).length;
    const whole = rings.map(closed);
    const [outer] = whole;
    if (!outer || !hasArea(outer)) return [];
    const kept = whole.filter(hasArea);
    if (kept.some(crossesItself)) remarks.crossing.add(code);
    return [kept];
  });
}

/** The boundaries in a file by area code, water left out; the parts of an area that comes in parts are taken together. */
export async function readBoundaryFile(
  input: BoundaryInput,
  options: ShapeOptions
): Promise<ReadonlyMap<AreaCode, AreaBoundary>> {
  const shapes = await readShapes(input, options);
  const found = new Map<AreaCode, AreaBoundary>();
  const remarks = new Remarks();
  for (const { properties, polygons } of shapes) {
    const record = areaRecord(properties);
    if (!record) remarks.withoutCode++;
    if (!record || record.water) continue;
    const earlier = found.get(record.code);
    const whole = [...(earlier?.polygons ?? []), ...mended(polygons, record.code, remarks)];
    found.set(record.code, { record: earlier?.record ?? record, polygons: whole });
  }
  const [first] = shapes;
  if (first && remarks.withoutCode === shapes.length) throw withoutCode(input.name, first);
  const empty = [...found].filter(([, { polygons }]) => polygons.length === 0).map(([code]) => code);
  remarks.tell(input.name, empty, options.notify);
  return found;
}
