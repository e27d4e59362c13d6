import type { Topology } from "topojson-specification";
import { classify } from "../../../src/analysis/classify.ts";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import { type ClassSchemeId, classSchemes } from "../../../src/model/classes.ts";
import type { Numbers } from "../../../src/model/matrix.ts";
import { classColours, noDataColours } from "../../../src/ui/class-colours.ts";
import { permuted } from "./permute.ts";

/** What every contender draws: the same boundaries, and for each step of the timeline a class and a colour by area. */
export interface MapData {
  /** Null for a grid, whose codes say where its squares lie. */
  readonly topology: Topology | null;
  readonly level: string;
  readonly scheme: ClassSchemeId;
  /** By step, by area: from 1 up, 0 where there is no value. */
  readonly classes: readonly Uint8Array[];
  /** The colour of class i, that of no data first. */
  readonly colours: readonly string[];
}

const asked = new URLSearchParams(location.search);

/** A part of the page's address, which the benchmark writes. */
export function parameter(name: string): string {
  const value = asked.get(name);
  if (value === null) throw new RangeError(`the address has no ${name}`);
  return value;
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The values of a score file of either form, and the published classes where it has them. */
function columnsOf(bytes: ArrayBuffer): { values: Numbers; published: Int8Array | undefined } {
  if (parameter("form") === "float32") return { values: new Float32Array(bytes), published: undefined };
  const [file, name] = [openArrow(new Uint8Array(bytes)), parameter("indicator")];
  const published = file.has(`${name}_class`) ? Int8Array.from(file.numbers(`${name}_class`)) : undefined;
  return { values: file.numbers(name), published };
}

/** The classes of each step from a score file; a permutation of the last year for each step that was not measured. */
function classesOf(bytes: ArrayBuffer, areas: number, steps: number, scheme: ClassSchemeId): Uint8Array[] {
  const { values, published } = columnsOf(bytes);
  const measured = Array.from({ length: values.length / areas }, (_, year) => {
    const [from, to] = [year * areas, (year + 1) * areas];
    return classify(values.subarray(from, to), classSchemes[scheme], published?.subarray(from, to));
  });
  const last = measured.at(-1) ?? new Uint8Array(areas);
  return Array.from({ length: steps }, (_, step) => measured[step] ?? permuted(last, step));
}

export async function loadMapData(): Promise<MapData> {
  const [topology, scores] = await Promise.all([
    parameter("topology") === "" ? null : fetchOk(parameter("topology")).then((response) => response.json() as Promise<Topology>),
    fetchOk(parameter("scores")).then((response) => response.arrayBuffer())
  ]);
  const level = parameter("level");
  const scheme = parameter("scheme") as ClassSchemeId;
  return {
    topology,
    level,
    scheme,
    classes: classesOf(scores, Number(parameter("count")), Number(parameter("steps")), scheme),
    colours: [noDataColours.ground, ...classColours[scheme]]
  };
}
