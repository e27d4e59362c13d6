import type { Position } from "geojson";
import type { AreaCode } from "../../model/area.ts";
import { DataProblem } from "../data-problem.ts";
import { listedCodes } from "../listed-codes.ts";
import type { Notify } from "../notice.ts";
import { type AreaRecord, areaRecord } from "../official/area-record.ts";
import { type BoundaryInput, readShapes, type ShapeOptions } from "./read-shapes.ts";
import { closed, crossesItself, hasArea, isClosed } from "./rings.ts";
import type { Shape } from "./shape.ts";

export interface AreaBoundary {
  readonly record: AreaRecord;
  /** Degrees WGS84, rings closed. None where the file names the area without a shape. */
  readonly polygons: Position[][][];
}

const withoutCode = (file: string, { properties }: Shape) =>
  new DataProblem(
    { file, value: Object.keys(properties).slice(0, 8).join(", ") },
    "geen vorm met de code van een gemeente, wijk of buurt; geef grenzen met gemeentecode, wijkcode of buurtcode.",
    "no shape with the code of a gemeente, wijk or buurt; give boundaries with gemeentecode, wijkcode or buurtcode."
  );

/** What was mended or left out, said in a sentence each. */
class Remarks {
  withoutCode = 0;
  unclosed = 0;
  readonly crossing = new Set<AreaCode>();

  tell(file: string, empty: readonly AreaCode[], notify: Notify): void {
    const say = (nl: string, en: string) => notify({ nl: `${file}: ${nl}`, en: `${file}: ${en}` });
    const [crossing, without] = [listedCodes([...this.crossing]), listedCodes(empty)];
    if (this.withoutCode > 0)
      say(
        `${this.withoutCode} vormen zonder code van een gemeente, wijk of buurt zijn weggelaten.`,
        `${this.withoutCode} shapes without the code of a gemeente, wijk or buurt were left out.`
      );
    if (this.unclosed > 0)
      say(
        `${this.unclosed} randen waren niet gesloten en zijn gesloten met een rechte lijn.`,
        `${this.unclosed} rings were not closed and have been closed by a straight line.`
      );
    if (this.crossing.size > 0)
      say(
        `randen die zichzelf kruisen, zodat de kaart daar kan afwijken: ${crossing.nl}.`,
        `rings that cross themselves, so that the map may differ there: ${crossing.en}.`
      );
    if (empty.length > 0)
      say(`zonder vlak, dus niet op de kaart: ${without.nl}.`, `without a polygon, so not on the map: ${without.en}.`);
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
