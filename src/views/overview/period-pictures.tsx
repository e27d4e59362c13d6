import { useCallback, useMemo } from "react";
import { changeBetween, changeClasses } from "../../analysis/change.ts";
import { TrendsChart } from "../../charts/trends/trends-chart.tsx";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import { useSession } from "../../state/session.ts";
import { changeColoursOf } from "../../ui/class-colours.ts";
import { useMediaQuery } from "../../ui/media-query.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { ViewLink } from "../../view-parts/view-link.tsx";
import { ColourBar } from "./colour-bar.tsx";
import { changeKey } from "./colour-key.ts";
import { linesData, mostLines } from "./lines-data.ts";
import { mapNames } from "./map-names.ts";
import { dottedIn, OverviewMap } from "./overview-map.tsx";
import type { PeriodOverview } from "./overview-model.ts";
import { changedWords } from "./overview-words.ts";
import type { PicturesProps } from "./pictures-props.ts";
import { besideEachOther, useHeight } from "./use-room.ts";

interface PeriodPicturesProps extends PicturesProps {
  readonly overview: PeriodOverview;
}

/** The least height of the chart in pixels. */
const leastHeight = 200;

/** The map of the change, and all areas through the years. */
export function PeriodPictures(props: PeriodPicturesProps) {
  const { indicatorData, words, said, overview, change, steps } = props;
  const { texts } = words;
  const { t } = texts;
  const { areas, matrix, indicator } = indicatorData;
  const { from, to, band, lines } = overview;
  const isWide = useMediaQuery(besideEachOther);
  const [room, height] = useHeight(leastHeight);
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const few = useMemo(() => withFewInhabitants(areas), [areas]);
  const changes = useMemo(() => changeBetween(matrix, from, to), [matrix, from, to]);
  const classes = useMemo(() => changeClasses(changes, band), [changes, band]);
  const key = useMemo(() => changeKey(indicator, band, classes, texts), [indicator, band, classes, texts]);
  const dotted = useMemo(() => dottedIn(classes, few), [classes, few]);
  const labels = useMemo(
    () => mapNames(indicatorData, overview, (area) => changes[area] ?? Number.NaN, words),
    [indicatorData, overview, changes, words]
  );
  const data = useMemo(() => linesData(indicatorData, overview, texts), [indicatorData, overview, texts]);
  const onYear = useCallback((year: number) => steps.step(year, "push"), [steps]);
  const wordsAt = (area: number) =>
    `${changedWords(changes[area] ?? Number.NaN, { from, to }, words)}; ${indicatorData.year}: ${describeArea(indicatorData, area, texts)}`;
  return (
    <div className="wa-overview__pictures">
      <div className="wa-overview__picture">
        <h3>{said.mapTitle}</h3>
        <OverviewMap
          {...props}
          classes={classes}
          colours={changeColoursOf(indicator)}
          few={few}
          labels={labels}
          wordsAt={wordsAt}
        />
        <ColourBar mapKey={key} noneText={t("overview:none", { number: key.none })} few={dotted} />
      </div>
      <div className="wa-overview__picture">
        <h3>{said.chartTitle}</h3>
        <div className="wa-overview__chart" ref={room}>
          <TrendsChart
            data={data}
            height={isWide ? height : undefined}
            isExplained={isWide}
            hovered={hovered}
            onHover={hover}
            onYear={onYear}
            label={t("overview:chartLabel", { title: said.chartTitle, subtitle: said.subtitle })}
          />
        </div>
        <p className="wa-overview__basis">
          {isWide && lines.band ? `${t("overview:bandMeaning", { levels: t(`terms:levels.${words.level}`) })} ` : ""}
          {lines.areas.length > mostLines ? `${t("overview:manyLines", { levels: t(`terms:levels.${words.level}`) })} ` : ""}
          {lines.band ? "" : `${t("overview:noGap", { levels: t(`terms:levels.${words.level}`) })} `}
          {said.basis}{" "}
          <ViewLink view="differences" change={change}>
            {t("overview:how")}
          </ViewLink>
        </p>
      </div>
    </div>
  );
}
