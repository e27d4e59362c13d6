import { useState } from "react";
import { Figure } from "../../src/charts/figure.tsx";
import { TrendsChart } from "../../src/charts/trends/trends-chart.tsx";
import type { TrendsData } from "../../src/charts/trends/trends-data.ts";
import { trendsSummary } from "../../src/charts/trends/trends-summary.ts";
import { useTexts } from "../../src/i18n/use-texts.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** A case as a view would show it. */
export function TrendsFigure({ title, data }: { readonly title: string; readonly data: TrendsData }) {
  const texts = useTexts();
  const [hovered, setHovered] = useState<AreaCode>();
  const [year, setYear] = useState(data.year);
  const shown = { ...data, year };
  return (
    <Figure
      title={title}
      headingLevel={2}
      summary={trendsSummary(shown, texts)}
      showSummary
      caption={["Leefbaarometer 3.0, meting 2024."]}
    >
      <TrendsChart data={shown} hovered={hovered} onHover={setHovered} onYear={setYear} label={title} />
    </Figure>
  );
}
