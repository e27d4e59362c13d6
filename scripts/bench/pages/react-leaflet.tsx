import type * as L from "leaflet";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { GeoJSON, MapContainer } from "react-leaflet";
import type { Contender } from "./contender.ts";
import "leaflet/dist/leaflet.css";
import { type AreaFeature, type AreaFeatures, featuresOf } from "./features.ts";
import { fitOptions, mapOptions, styleAt } from "./leaflet-options.ts";
import { startMapBench } from "./map-bench.ts";
import { type MapData, parameter } from "./map-data.ts";
import "./react-leaflet.css";

interface PlainMapProps {
  readonly data: MapData;
  readonly features: AreaFeatures;
  readonly bounds: L.LatLngBounds;
  readonly first: number;
  /** A new key a step, as many do: the layer is remade. Without one it gets a new style. */
  readonly keyed: boolean;
  readonly onSetter: (set: (step: number) => void) => void;
  readonly areaOf: Map<Element, number>;
}

function PlainMap({ data, features, bounds, first, keyed, onSetter, areaOf }: PlainMapProps) {
  const [step, setStep] = useState(first);
  onSetter(setStep);
  return (
    <MapContainer className="map" bounds={bounds} boundsOptions={fitOptions} {...mapOptions}>
      <GeoJSON
        {...(keyed ? { key: step } : {})}
        data={features}
        style={(shape) => styleAt(data, step, (shape as AreaFeature).properties.area)}
        onEachFeature={({ properties }: AreaFeature, layer) => {
          layer.on("add", () => {
            const path = (layer as L.Path).getElement();
            if (path) areaOf.set(path, properties.area);
          });
        }}
      />
    </MapContainer>
  );
}

await startMapBench(async (element, data, first): Promise<Contender> => {
  const { geoJSON } = await import("leaflet");
  const features = featuresOf(data);
  const areaOf = new Map<Element, number>();
  let set: (step: number) => void = () => undefined;
  const props = { data, features, first, areaOf, bounds: geoJSON(features).getBounds(), keyed: parameter("keyed") === "yes" };
  flushSync(() =>
    createRoot(element).render(
      <PlainMap
        {...props}
        onSetter={(setter) => {
          set = setter;
        }}
      />
    )
  );
  return {
    setStep: (step) => flushSync(() => set(step)),
    areaAt: (x, y) => areaOf.get(document.elementFromPoint(x, y) ?? element)
  };
});
