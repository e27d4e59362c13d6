import { useMemo, useState } from "react";
import type { ChartEvents, ChartProps } from "../../src/charts/chart-definition.ts";
import { Figure } from "../../src/charts/figure.tsx";
import { useTexts } from "../../src/i18n/use-texts.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { ChartCase } from "./chart-case.ts";
import type { GalleryChart } from "./gallery.ts";
import { word } from "./synthetic.ts";

const ignore = () => undefined;

interface GalleryFigureProps {
  readonly of: GalleryChart;
  readonly one: ChartCase<never>;
}

/** A case as a view would show it. */
export function GalleryFigure({ of: { chart, events }, one }: GalleryFigureProps) {
  const texts = useTexts();
  const first = useMemo(() => one.data(texts), [one, texts]);
  const [changed, setChanged] = useState<never>();
  const [hovered, setHovered] = useState<AreaCode>();
  const data = changed ?? first;
  const label = `${chart.id}: ${one.title}`;
  const props: ChartProps<never, keyof ChartEvents> = {
    ...{ data, label, hovered, onHover: setHovered },
    ...{ onToggle: ignore, onBrush: ignore, onCell: ignore, onBound: ignore, onYear: ignore },
    ...events?.(data, (next: never) => setChanged(() => next))
  };
  return (
    <Figure
      title={label}
      headingLevel={2}
      summary={chart.summary(data, texts)}
      showSummary
      caption={[word(texts, "Synthetische gegevens, gemaakt uit toevalsgetallen.", "Synthetic data, made from random numbers.")]}
    >
      <chart.Chart {...props} />
    </Figure>
  );
}
