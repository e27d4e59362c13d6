import type { ReactNode } from "react";
import type { ChartSize } from "./chart-size.ts";

interface ChartPictureProps {
  readonly size: ChartSize;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The picture itself. Hidden from screen readers: summary, reading and table say what it shows. */
export const ChartPicture = ({ size: { width, height, textSize }, className, children }: ChartPictureProps) => (
  <svg
    className={className}
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    fontSize={textSize}
    aria-hidden="true"
  >
    {children}
  </svg>
);
