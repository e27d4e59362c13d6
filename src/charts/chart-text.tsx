import type { Label } from "./label.ts";

interface ChartTextProps {
  readonly label: Label;
  /** The whole text, shown on hover where the label had to be cut off. */
  readonly full?: string;
}

/** A label where the layout put it. */
export function ChartText({ label: { text, x, y, anchor }, full }: ChartTextProps) {
  return (
    <text x={x} y={y} dy="0.35em" textAnchor={anchor}>
      {full === undefined || full === text ? null : <title>{full}</title>}
      {text}
    </text>
  );
}
