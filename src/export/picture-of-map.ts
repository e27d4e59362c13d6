import { type Shapes, shapesOf } from "../geo/shapes.ts";
import type { AreaList } from "../model/area-list.ts";
import { drawMap, type MapPictureData } from "./map-picture.ts";
import type { Picture, PictureLegend } from "./picture.ts";
import type { ExportGeometry } from "./subject.ts";

export const shapesFromTopology = (topology: NonNullable<ExportGeometry["topology"]>, { level }: AreaList): Shapes =>
  shapesOf(topology, level);

/** The shapes of a level; squares of a grid have theirs by their codes. */
async function shapesFor({ topology, areas }: ExportGeometry): Promise<Shapes> {
  if (topology) return shapesFromTopology(topology, areas);
  const { gridShapes } = await import("../geo/grid-shapes.ts");
  return gridShapes(areas.codes);
}

/** The picture of a map: what it shows is asked for when it is drawn. */
export function pictureOfMap(
  geometry: ExportGeometry,
  legend: PictureLegend,
  show: () => Omit<MapPictureData, "shapes" | "areas">
): Picture {
  return {
    name: "map",
    legend,
    legendPlace: "beside",
    draw: async (size) => drawMap({ shapes: await shapesFor(geometry), areas: geometry.areas, ...show() }, size)
  };
}
