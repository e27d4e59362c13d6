import { useMemo } from "react";
import { HistogramChart } from "../../charts/histogram/histogram-chart.tsx";
import type { HistogramData } from "../../charts/histogram/histogram-data.ts";
import { histogramSummary } from "../../charts/histogram/histogram-summary.ts";
import { valueText } from "../../i18n/finding-words.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { classCount } from "../../model/classes.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { NamedValue } from "../../model/finding.ts";
import { useSession } from "../../state/session.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { useMediaQuery } from "../../ui/media-query.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { ColourBar } from "./colour-bar.tsx";
import { classKey } from "./colour-key.ts";
import { mapNames } from "./map-names.ts";
import { dottedIn, OverviewMap } from "./overview-map.tsx";
import type { YearOverview } from "./overview-model.ts";
import type { PicturesProps } from "./pictures-props.ts";
import { besideEachOther, useHeight } from "./use-room.ts";

interface YearPicturesProps extends PicturesProps {
  readonly overview: YearOverview;
}

/** The least height of the distribution in pixels, and that where it may be as high as it likes. */
const [leastHeight, usualHeight] = [72, 150];

/** How the values of the year lie, in the colours of the map. */
function distributionOf({ values, scheme, classes, indicator, year }: IndicatorYear, unit: string): HistogramData {
  const counts = Array.from({ length: classCount(scheme) }, () => 0);
  for (const number of classes) if (number > 0) counts[number - 1] = (counts[number - 1] ?? 0) + 1;
  return {
    values: Float64Array.from(values).filter((value) => !Number.isNaN(value)),
    scheme,
    colours: coloursOf(scheme),
    decimals: indicator.decimals,
    signed: indicator.signed,
    unit,
    counts,
    areas: counts,
    year,
    isStill: true
  };
}

/** The map of the one year, how its values lie, and both ends by name. */
export function YearPictures(props: YearPicturesProps) {
  const { indicatorData, words, said, overview, onToggle } = props;
  const { texts } = words;
  const { t, local } = texts;
  const { areas, values, classes, indicator } = indicatorData;
  const few = useMemo(() => withFewInhabitants(areas), [areas]);
  const dotted = useMemo(() => dottedIn(classes, few), [classes, few]);
  const labels = useMemo(
    () => mapNames(indicatorData, overview, (area) => values[area] ?? Number.NaN, words),
    [indicatorData, overview, values, words]
  );
  const key = useMemo(() => classKey(indicatorData, texts), [indicatorData, texts]);
  const data = useMemo(() => distributionOf(indicatorData, local(indicator.unit)), [indicatorData, indicator, local]);
  const { levels } = overview;
  const isWide = useMediaQuery(besideEachOther);
  const [room, height] = useHeight(leastHeight);
  const hover = useSession((session) => session.hover);
  const list = (ends: readonly NamedValue[], title: string) => (
    <div>
      <h4>{title}</h4>
      <ol>
        {ends.map(({ area, value }) => {
          const code = areas.codes[area];
          return (
            <li key={area}>
              <button
                type="button"
                className="wa-overview__name"
                aria-pressed={code !== undefined && indicatorData.selection.includes(code)}
                onClick={() => code && onToggle(code)}
                onPointerEnter={() => hover(code)}
                onPointerLeave={() => hover(undefined)}
              >
                {areaLabel(areas, area)}
              </button>
              <span>{valueText(value, words)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
  return (
    <div className="wa-overview__pictures">
      <div className="wa-overview__picture">
        <h3>{said.mapTitle}</h3>
        <OverviewMap
          {...props}
          classes={classes}
          colours={data.colours}
          few={few}
          labels={labels}
          wordsAt={(area) => describeArea(indicatorData, area, texts)}
        />
        <ColourBar mapKey={key} noneText={t("overview:noneYear", { number: key.none })} few={dotted} />
      </div>
      <div className="wa-overview__picture">
        <h3>{said.chartTitle}</h3>
        <p className="wa-visually-hidden">{histogramSummary(data, texts)}</p>
        <div className="wa-overview__distribution" ref={room}>
          <HistogramChart data={data} height={isWide && height !== undefined ? height : usualHeight} />
        </div>
        {levels ? (
          <div className="wa-overview__ends">
            {list(levels.highest, t("overview:highest", { count: levels.highest.length }))}
            {list(levels.lowest, t("overview:lowest", { count: levels.lowest.length }))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
