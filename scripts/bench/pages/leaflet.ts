import * as L from "leaflet";
import "leaflet/dist/leaflet.css";
import type { Contender } from "./contender.ts";
import { type AreaProperties, featuresOf } from "./features.ts";
import { fitOptions, mapOptions, styleAt } from "./leaflet-options.ts";
import { startMapBench } from "./map-bench.ts";
import { parameter } from "./map-data.ts";

// Leaflet's canvas looks for what is hovered at most once in 32 milliseconds.
const canvasPause = 40;

await startMapBench((element, data, first): Contender => {
  const isCanvas = parameter("renderer") === "canvas";
  const renderer = isCanvas ? L.canvas() : L.svg();
  const map = L.map(element, { ...mapOptions, renderer });
  let hovered: number | undefined;
  const areaOf = new Map<Element, number>();
  const style = (step: number) => (shape?: { properties: AreaProperties }) => styleAt(data, step, shape?.properties.area ?? 0);
  const shapes = L.geoJSON<AreaProperties>(featuresOf(data), {
    style: style(first) as L.StyleFunction<AreaProperties>,
    onEachFeature: ({ properties }, layer) => {
      layer.on("mouseover", () => {
        hovered = properties.area;
      });
      layer.on("add", () => {
        const path = (layer as L.Path).getElement();
        if (path) areaOf.set(path, properties.area);
      });
    }
  });
  map.fitBounds(shapes.getBounds(), fitOptions);
  shapes.addTo(map);
  const ground = element.querySelector("canvas");
  return {
    setStep: (step) => void shapes.setStyle(style(step) as L.StyleFunction<AreaProperties>),
    areaAt(x, y) {
      if (!isCanvas) return areaOf.get(document.elementFromPoint(x, y) ?? element);
      hovered = undefined;
      ground?.dispatchEvent(new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true }));
      return hovered;
    },
    ...(isCanvas ? { hoverPause: canvasPause } : {})
  };
});
