import { ChartText } from "./chart-text.tsx";
import type { EndLabel } from "./end-labels.ts";

/** Dashes are given for text of 12 pixels, and grow with it. */
export const scaledDash = (dash: string, textSize: number) =>
  dash === "" ? undefined : dash.replaceAll(/[\d.]+/g, (length) => String((Number(length) * textSize) / 12));

interface EndLabelMarkProps {
  readonly label: EndLabel<unknown>;
  /** The whole name, shown on hover where it had to be cut off. */
  readonly full: string;
  readonly textSize: number;
}

/** A line's name beside its end, and what leads there. */
export const EndLabelMark = ({ label, full, textSize }: EndLabelMarkProps) => (
  <>
    {label.trail ? <path className="wa-chart-trail" d={label.trail} strokeDasharray={scaledDash("1 5", textSize)} /> : null}
    {label.leader ? <path className="wa-chart-leader" d={label.leader} /> : null}
    <ChartText label={label} full={full} />
  </>
);
