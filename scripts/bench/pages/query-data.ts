import {
  type Data,
  Field,
  Float64,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  vectorFromArray
} from "apache-arrow";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import type { Matrix } from "../../../src/model/matrix.ts";
import { scoresFromFile } from "../../../src/queries/score-matrix.ts";
import { parameter } from "./map-data.ts";
import { permuted } from "./permute.ts";

export interface QueryData {
  readonly matrix: Matrix;
  /** The score file, as the engine takes it. */
  readonly scores: Uint8Array;
  readonly areas: Uint8Array;
}

async function bytesAt(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

/** A score file of the usual form, with years after the measured one in which its values are permuted. */
function withMadeYears({ areas, years, values }: Matrix, indicator: string, steps: number): Uint8Array {
  const first = years[0] ?? 0;
  const columns = Array.from({ length: steps }, (_, step) => (step === 0 ? values : permuted(values, step)));
  const cells = columns.flatMap((column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value)));
  const fields = [new Field("area", new Int32()), new Field("year", new Int16()), new Field(indicator, new Float64(), true)];
  const children: Data[] = [
    ...vectorFromArray(Int32Array.from(cells, (_, row) => row % areas)).data,
    ...vectorFromArray(Int16Array.from(cells, (_, row) => first + Math.floor(row / areas))).data,
    ...vectorFromArray(cells, new Float64()).data
  ];
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: cells.length, children }));
  return tableToIPC(new Table(schema, [batch]), "stream");
}

export async function loadQueryData(): Promise<QueryData> {
  const [file, areas] = await Promise.all([bytesAt(parameter("scores")), bytesAt(parameter("areas"))]);
  const [indicator, count] = [parameter("indicator"), openArrow(areas).rows];
  const steps = Number(parameter("steps"));
  const { matrix } = scoresFromFile(openArrow(file), indicator, count);
  if (matrix.years.length >= steps) return { matrix, scores: file, areas };
  const scores = withMadeYears(matrix, indicator, steps);
  return { matrix: scoresFromFile(openArrow(scores), indicator, count).matrix, scores, areas };
}
