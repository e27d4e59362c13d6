import { MapChart } from "echarts/charts";
import { VisualMapComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { mercatorX, mercatorY } from "../../../src/geo/mercator.ts";
import type { Contender } from "./contender.ts";
import { featuresOf } from "./features.ts";
import { startMapBench } from "./map-bench.ts";

use([MapChart, VisualMapComponent, CanvasRenderer]);

/** Web Mercator, as on the other maps. */
const projection = {
  project: ([longitude = 0, latitude = 0]: number[]): [number, number] => [mercatorX(longitude), mercatorY(latitude)],
  unproject: ([x = 0, y = 0]: number[]): [number, number] => [
    x * 360 - 180,
    (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  ]
};

await startMapBench((element, { classes, colours, ...data }, first): Contender => {
  const features = featuresOf({ classes, colours, ...data });
  // ECharts' types want GeoJSON of its own making.
  registerMap("areas", features as unknown as Parameters<typeof registerMap>[1]);
  const chart = init(element, null, { renderer: "canvas" });
  const valuesAt = (step: number) =>
    features.features.map(({ properties: { area, name } }) => ({ name, value: classes[step]?.[area] ?? 0 }));
  chart.setOption({
    animation: false,
    visualMap: { type: "piecewise", show: false, pieces: colours.map((color, value) => ({ value, color })) },
    series: [
      {
        type: "map",
        map: "areas",
        projection,
        roam: true,
        ...{ left: 12, right: 12, top: 12, bottom: 12 },
        itemStyle: { borderColor: "#ffffff", borderWidth: 1 },
        selectedMode: false,
        data: valuesAt(first)
      }
    ]
  });
  return {
    setStep: (step) => chart.setOption({ series: [{ data: valuesAt(step) }] }),
    areaAt(x, y) {
      const { left, top } = element.getBoundingClientRect();
      // What ZRender does on every move of the pointer; not in its published types.
      const { handler } = chart.getZr() as unknown as { handler: { findHover(x: number, y: number): { target?: unknown } } };
      return handler.findHover(x - left, y - top).target === undefined ? undefined : 0;
    }
  };
});
