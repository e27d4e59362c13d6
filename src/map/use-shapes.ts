import { useEffect, useMemo, useState } from "react";
import type { Topology } from "topojson-specification";
import { type Shapes, shapesOf } from "../geo/shapes.ts";
import type { AreaList } from "../model/area-list.ts";

/** The shapes of a level: from its topology, or where it has none from the codes of its squares; undefined until they are made. */
export function useShapes(topology: Topology | null, areas: AreaList): Shapes | undefined {
  const [squares, setSquares] = useState<{ readonly of: AreaList; readonly shapes: Shapes }>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    if (topology) return;
    let isCurrent = true;
    // The projection is large, and only grids need it on the page.
    import("../geo/grid-shapes.ts").then(
      ({ gridShapes }) => isCurrent && setSquares({ of: areas, shapes: gridShapes(areas.codes) }),
      (reason: unknown) => isCurrent && setProblem(reason)
    );
    return () => {
      isCurrent = false;
    };
  }, [topology, areas]);
  const shapes = useMemo(() => (topology ? shapesOf(topology, areas.level) : undefined), [topology, areas.level]);
  if (problem) throw problem;
  return shapes ?? (squares?.of === areas ? squares.shapes : undefined);
}
