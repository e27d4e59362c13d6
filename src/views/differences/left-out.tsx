import { memo } from "react";
import type { Panel } from "../../analysis/panel.ts";
import { formatList } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { AreaList } from "../../model/area-list.ts";

/** So few are named in the line itself. */
const named = 3;

interface LeftOutProps {
  readonly panel: Panel;
  readonly areas: AreaList;
}

/** Who is not in the balanced panel, and why: in a line, or in a list that opens. */
export const LeftOut = memo(function LeftOut({ panel, areas }: LeftOutProps) {
  const { t, language } = useTexts();
  const { leftOut, empty } = panel;
  if (leftOut.length + empty.length === 0) return null;
  const nameOf = (area: number) => areaLabel(areas, area);
  const gaps = leftOut.map(({ area, missing }) =>
    t("differences:caption.missing", { name: nameOf(area), years: formatList(missing.map(String), language) })
  );
  const nothing = empty.map((area) => t("comparison:leftOutEmpty", { name: nameOf(area) }));
  const all = [...gaps, ...nothing];
  if (all.length <= named) return <p>{t("differences:caption.leftOut", { names: all.join("; ") })}</p>;
  return (
    <details className="wa-left-out">
      <summary>{t("comparison:leftOutCount", { count: all.length, gaps: leftOut.length, empty: empty.length })}</summary>
      <ul>
        {all.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
});
