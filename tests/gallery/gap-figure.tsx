import { Figure } from "../../src/charts/figure.tsx";
import { GapChart } from "../../src/charts/gap/gap-chart.tsx";
import type { GapData } from "../../src/charts/gap/gap-data.ts";

/** A case as a panel would show it. */
export function GapFigure({ title, data }: { readonly title: string; readonly data: GapData }) {
  return (
    <Figure title={title} headingLevel={2} summary="" caption={["Leefbaarometer 3.0, meting 2024."]}>
      <GapChart data={data} label={title} />
    </Figure>
  );
}
