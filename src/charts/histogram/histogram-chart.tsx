import { type KeyboardEvent, type PointerEvent, useCallback, useRef } from "react";
import type { ChartProps } from "../chart-definition.ts";
import { ChartPicture } from "../chart-picture.tsx";
import { ChartText } from "../chart-text.tsx";
import { useLayout } from "../use-layout.ts";
import type { HistogramData } from "./histogram-data.ts";
import { type BoundHandle, histogramHeight, histogramLayout, onStep } from "./histogram-layout.ts";
import "./histogram.css";

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10
};

interface HistogramChartProps {
  readonly data: HistogramData;
  /** Of the picture, in pixels. */
  readonly height?: number | undefined;
  /** Absent where nothing is divided: such data have no bounds to be moved. */
  readonly onBound?: ChartProps<HistogramData, "onBound">["onBound"];
}

/** Values as bars in the colours of their classes. A bound is a slider: drag it, or move it with the arrow and page keys. */
export function HistogramChart({ data, height: given, onBound }: HistogramChartProps) {
  const heightOf = useCallback((size: Parameters<typeof histogramHeight>[0]) => given ?? histogramHeight(size), [given]);
  const { ref, layout, texts } = useLayout(data, histogramLayout, heightOf);
  const { t } = texts;
  const { textSize, height } = layout;
  const { plot, step } = layout;
  const dragged = useRef<number>(undefined);

  const move = (place: number, { lowest, highest, bound }: BoundHandle, value: number) => {
    const next = Math.max(lowest, Math.min(highest, onStep(value, step)));
    // Neighbours may leave less room than a step.
    if (next !== bound && lowest <= highest) onBound?.(place, next);
  };
  const onKeyDown = (event: KeyboardEvent, place: number, handle: BoundHandle) => {
    const count = steps[event.key];
    if (count !== undefined) move(place, handle, handle.bound + count * step);
    else if (event.key === "Home") move(place, handle, handle.lowest);
    else if (event.key === "End") move(place, handle, handle.highest);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent, place: number, handle: BoundHandle) => {
    const box = ref.current?.getBoundingClientRect();
    if (dragged.current === place && box) move(place, handle, layout.x.invert(event.clientX - box.left));
  };
  return (
    <div className="wa-histogram" ref={ref} style={{ blockSize: height }}>
      <ChartPicture size={layout}>
        <g className="wa-chart-axis">
          <ChartText label={layout.maximum} />
          {layout.ticks.map(({ at, label }) => (
            <g key={label.text}>
              <path d={`M${at},${plot.bottom}v${textSize * 0.3}`} />
              <ChartText label={label} />
            </g>
          ))}
        </g>
        {layout.pieces.map(({ number, ...box }) => (
          <rect key={box.x} className="wa-histogram__bar" {...box} fill={data.colours[number - 1]} />
        ))}
        <path className="wa-histogram__ground" d={`M${plot.left},${plot.bottom}H${plot.right}`} />
      </ChartPicture>
      {layout.handles.map((handle, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a bound is known by its place; its value changes while it is dragged
          key={place}
          className="wa-histogram__bound"
          role="slider"
          tabIndex={0}
          aria-label={t("classes:bound", { number: place + 1 })}
          aria-valuemin={handle.lowest}
          aria-valuemax={handle.highest}
          aria-valuenow={handle.bound}
          aria-valuetext={`${handle.text} ${data.unit}`}
          style={{ insetInlineStart: handle.at, insetBlockStart: handle.top }}
          onKeyDown={(event) => onKeyDown(event, place, handle)}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            dragged.current = place;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => onPointerMove(event, place, handle)}
          onPointerUp={() => {
            dragged.current = undefined;
          }}
          onPointerCancel={() => {
            dragged.current = undefined;
          }}
        >
          <span aria-hidden="true">{handle.text}</span>
        </div>
      ))}
    </div>
  );
}
