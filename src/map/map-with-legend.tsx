import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type AreaMapProps, ShapedMap } from "./area-map.tsx";
import { type Corner, heightToWidth, legendPlace, type MapRoom, placeShape } from "./legend-place.ts";
import { surround } from "./map-limits.ts";
import { useShapes } from "./use-shapes.ts";
import "./legend.css";

interface MapWithLegendProps extends AreaMapProps {
  readonly legend: ReactNode;
}

interface Placed {
  readonly corner: Corner;
  readonly room: MapRoom;
}

const wholeBox: MapRoom = { topLeft: [surround, surround], bottomRight: [surround, surround] };
/** Beside the buttons of the map, which have the top left corner. */
const buttons = 44;
/** The margin of the legend, and what stands between the map and the line under it. */
const [around, barGap] = [8, 4];

/**
 * A map with the part of its legend called `wa-legend-corner` where it covers no area, and the rest in a line under the map; on a
 * narrow screen the style sheet puts all of it there.
 */
export function MapWithLegend({ legend, ...map }: MapWithLegendProps) {
  const shapes = useShapes(map.topology, map.areas);
  const box = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed>();
  const shape = shapes && placeShape(shapes);
  const ratio = shape ? Math.max(0.55, Math.min(1.3, heightToWidth(shape))) : 1;
  useLayoutEffect(() => {
    const [element, aside] = [box.current?.querySelector<HTMLElement>(".wa-map"), key.current];
    if (!element || !aside || !shape) return;
    const place = () => {
      const { offsetWidth: width, offsetHeight: height } = element;
      if (width === 0 || height === 0) return;
      element.parentElement?.style.setProperty("--wa-legend-bar", `${aside.offsetHeight + barGap}px`);
      const inside = aside.querySelector<HTMLElement>(".wa-legend-corner");
      const next: Placed =
        inside && getComputedStyle(inside).position === "absolute"
          ? legendPlace(
              shape,
              { width, height },
              { width: inside.offsetWidth + around, height: inside.offsetHeight + around },
              buttons
            )
          : { corner: "bottom-left", room: wholeBox };
      // The same room for the same sizes: the map fits itself again for another.
      setPlaced((before) => (before && String(Object.values(before.room)) === String(Object.values(next.room)) ? before : next));
    };
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(element);
    watcher.observe(aside);
    return () => watcher.disconnect();
  }, [shape]);
  return (
    // The room for a legend comes on top of what the place needs.
    <div ref={box} className="wa-map-box" style={{ "--wa-shape": `1 / ${(ratio + 0.2).toFixed(3)}` } as CSSProperties}>
      <ShapedMap {...map} shapes={placed && shapes} room={placed?.room} />
      <div ref={key} className="wa-map-box__legend" data-corner={placed?.corner ?? "bottom-left"}>
        {legend}
      </div>
    </div>
  );
}
