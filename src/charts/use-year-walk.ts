import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { pointerPoint } from "./pointer-point.ts";
import { nearest, stepped } from "./steps.ts";

interface YearWalk {
  /** The place of the year being read; undefined where none is. */
  readonly at: number | undefined;
  /** For a chart's frame: left and right walk the years, a pointer reads the nearest one. */
  readonly frame: {
    readonly onKey: (event: KeyboardEvent) => boolean;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** Reads a chart year by year, by pointer and by keyboard, beginning at the place `start`. `places`: of the years, in pixels. */
export function useYearWalk(places: readonly number[], start: number): YearWalk {
  const [at, setAt] = useState<number>();
  const onKey = ({ key }: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step !== undefined) setAt((before) => stepped(before ?? start, before === undefined ? 0 : step, places.length));
    else if (key === "Escape") setAt(undefined);
    else return false;
    return true;
  };
  return {
    at: at !== undefined && at < places.length && at >= 0 ? at : undefined,
    frame: {
      onKey,
      onPointerMove: (event) => setAt(nearest(places, pointerPoint(event).x)),
      onPointerLeave: () => setAt(undefined)
    }
  };
}
