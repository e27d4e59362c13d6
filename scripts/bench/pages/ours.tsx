import * as L from "leaflet";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ChoroplethLayer } from "../../../src/map/choropleth-layer.ts";
import { LeafletMap, type MapHandle } from "../../../src/map/leaflet-map.tsx";
import { paintOf } from "../../../src/map/paint-areas.ts";
import { useShapes } from "../../../src/map/use-shapes.ts";
import "../../../src/map/map.css";
import type { AreaLevel } from "../../../src/model/area.ts";
import type { AreaList } from "../../../src/model/area-list.ts";
import { readAreaList } from "../../../src/queries/area-list.ts";
import { classColours, noDataColours } from "../../../src/ui/class-colours.ts";
import type { Contender } from "./contender.ts";
import { startMapBench } from "./map-bench.ts";
import { type MapData, parameter } from "./map-data.ts";

interface OurMapProps {
  readonly data: MapData;
  readonly areas: AreaList;
  readonly first: number;
  readonly onSetter: (set: (step: number) => void) => void;
  readonly onHandle: (handle: MapHandle | undefined) => void;
  readonly onPainted: (layer: ChoroplethLayer) => void;
}

const nothing: readonly never[] = [];
const ignore = () => undefined;

/** The application's map, with the paint that src/map/area-map.tsx makes for it. */
function OurMap({ data, areas, first, onSetter, onHandle, onPainted }: OurMapProps) {
  const shapes = useShapes(data.topology, areas);
  const [paint, setPaint] = useState(() => paintAt(data, first));
  onSetter((step) => setPaint(paintAt(data, step)));
  return (
    <div className="wa-map">
      <div className="wa-map__surface">
        {shapes ? (
          <LeafletMap
            shapes={shapes}
            areas={areas}
            paint={paint}
            emphases={nothing}
            position={undefined}
            onPosition={ignore}
            background={false}
            onHandle={onHandle}
            onPainted={onPainted}
          />
        ) : null}
      </div>
    </div>
  );
}

const paintAt = ({ classes, scheme }: MapData, step: number) =>
  paintOf(classes[step] ?? new Uint8Array(), classColours[scheme], noDataColours);

await startMapBench(async (element, data, first): Promise<Contender> => {
  const bytes = new Uint8Array(await (await fetch(parameter("areas"))).arrayBuffer());
  const areas = readAreaList(data.level as AreaLevel, bytes);
  let handle: MapHandle | undefined;
  let set: (step: number) => void = ignore;
  const layer = await new Promise<ChoroplethLayer>((resolve) =>
    createRoot(element).render(
      <OurMap
        data={data}
        areas={areas}
        first={first}
        onSetter={(setter) => {
          set = setter;
        }}
        onHandle={(made) => {
          handle = made ?? handle;
        }}
        onPainted={resolve}
      />
    )
  );
  return {
    setStep: (step) => flushSync(() => set(step)),
    areaAt(x, y) {
      const { left, top } = element.getBoundingClientRect();
      return handle?.layer.areaAt(L.point(x - left, y - top));
    },
    drawings: () => layer.counts.rasterisations + layer.counts.outlines
  };
});
