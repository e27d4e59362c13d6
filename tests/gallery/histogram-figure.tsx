import { useState } from "react";
import { Figure } from "../../src/charts/figure.tsx";
import { HistogramChart } from "../../src/charts/histogram/histogram-chart.tsx";
import type { HistogramData } from "../../src/charts/histogram/histogram-data.ts";
import { histogramSummary } from "../../src/charts/histogram/histogram-summary.ts";
import { useTexts } from "../../src/i18n/use-texts.ts";

/** A case whose bounds can be moved, as in the editor. */
export function HistogramFigure({ title, data }: { readonly title: string; readonly data: HistogramData }) {
  const texts = useTexts();
  const [bounds, setBounds] = useState(data.scheme.bounds);
  const shown = { ...data, scheme: { ...data.scheme, bounds } };
  return (
    <Figure title={title} headingLevel={2} summary={histogramSummary(shown, texts)} showSummary caption={["Leefbaarometer 3.0."]}>
      <HistogramChart
        data={shown}
        onBound={(place, value) => setBounds(bounds.map((bound, i) => (i === place ? value : bound)))}
      />
    </Figure>
  );
}
