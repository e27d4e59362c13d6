import { memo, useMemo } from "react";
import { changeBounds, changeClasses } from "../../analysis/change.ts";
import { clusterClasses } from "../../analysis/clusters.ts";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines, hasReference, referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { AreaMap } from "../../map/area-map.tsx";
import { MapKey } from "../../map/map-key.tsx";
import type { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import { defaultBandOf } from "../../model/change-band.ts";
import { useEverything } from "../../queries/use-everything.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { changeColoursOf, clusterColours } from "../../ui/class-colours.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { describeArea } from "../../view-parts/area-words.ts";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import { written } from "./context.ts";
import { Hovering } from "./hovering.tsx";
import { type DifferencesParams, type DifferencesView, differenceMaps } from "./params.ts";
import type { PatternState } from "./use-analyst.ts";

interface DifferencesMapProps {
  readonly indicatorData: IndicatorYear;
  /** The view of the changes that it shows. */
  readonly view: DifferencesView;
  readonly topology: Parameters<typeof useShapes>[0];
  readonly few: Uint8Array | undefined;
  /** By area; undefined until they are there. */
  readonly changes: Float64Array | undefined;
  readonly pattern: PatternState;
  /** Areas that are outlined beside the selected ones. */
  readonly outlined: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  readonly change: ChangeOf<DifferencesParams>;
  readonly title: string;
}

/** The map of the change between two years, or of where like lies beside like, with what its colours mean. */
export const DifferencesMap = memo(function DifferencesMap(props: DifferencesMapProps) {
  const { indicatorData, view, changes, pattern, change, title } = props;
  const texts = useTexts();
  const { t } = texts;
  const markReady = useMarkReady();
  const fetchScores = useEverything(indicatorData.dataset, indicatorData.level.level);
  const { areas } = indicatorData;
  const { from, year: to, band } = view;
  const usual = defaultBandOf(indicatorData.indicator, indicatorData.level);
  const clusters = pattern.clusters?.year === to ? pattern.clusters : undefined;
  const isClusters = view.shown === "clusters";
  const classes = useMemo(() => {
    if (isClusters) return clusters ? clusterClasses(clusters, areas.codes.length, view.fdr) : new Uint8Array(areas.codes.length);
    return changes ? changeClasses(changes, band) : new Uint8Array(areas.codes.length);
  }, [isClusters, clusters, areas, view.fdr, changes, band]);
  const text = written({ texts, indicatorData });
  const wordsAt = (area: number) => {
    const value = changes?.[area] ?? Number.NaN;
    const words = Number.isNaN(value)
      ? t("differences:noData")
      : `${t("differences:change.title", { from, to })} ${text.signed(value)}`;
    const cluster = isClusters && (classes[area] ?? 0) > 0 ? `, ${t(`differences:clusterClass.${classes[area] as 1}`)}` : "";
    return `${words}${cluster}; ${to}: ${describeArea(indicatorData, area, texts)}`;
  };
  return (
    <div className="wa-differences__map" id="differences-map">
      <div className="wa-differences__mapchoice">
        <Select
          label={t("differences:map")}
          value={view.shown}
          options={differenceMaps.map((value) => ({ value, label: t(`differences:maps.${value}`) }))}
          onChange={(shown) => change({ shown })}
        />
        {isClusters ? (
          <Checkbox checked={view.fdr} onChange={(fdr) => change({ fdr })}>
            {t("differences:fdr")}
          </Checkbox>
        ) : (
          <NumberField
            label={t("differences:band")}
            value={band}
            min={0}
            max={usual * 100}
            onChange={(value) => change({ band: value })}
          />
        )}
      </div>
      {isClusters && !clusters ? (
        <p className="wa-panel__note" role="status">
          {t(pattern.state === "working" ? "comparison:clustersComing" : "comparison:clustersNone")}
        </p>
      ) : null}
      <Hovering>
        {(hovered, onHover) => (
          <AreaMap
            topology={props.topology}
            areas={areas}
            classes={classes}
            few={props.few}
            colours={isClusters ? clusterColours : changeColoursOf(indicatorData.indicator)}
            selection={indicatorData.selection}
            outlined={props.outlined}
            hovered={hovered}
            onHover={onHover}
            onToggle={props.onToggle}
            position={view.position}
            onPosition={(position) => change({ position }, "replace")}
            background={view.background}
            label={title}
            wordsAt={wordsAt}
            onFirstPicture={markReady}
          />
        )}
      </Hovering>
      <Key indicatorData={indicatorData} view={view} classes={classes} />
      <div className="wa-panel__actions">
        <ExportButton
          name={t("app:actions.exportMap")}
          subject={async () => {
            const { differencesMapSubject } = await import("./differences-map-subject.ts");
            const { items, note } = keyOf(indicatorData, view, classes, texts);
            const shown = {
              classes,
              colours: isClusters ? clusterColours : changeColoursOf(indicatorData.indicator),
              few: props.few,
              items,
              note,
              wordsAt
            };
            return differencesMapSubject({ indicatorData, view, topology: props.topology, fetchScores, title, ...shown }, texts);
          }}
        />
      </div>
      <div className="wa-caption">
        {captionLines(indicatorData, [Math.min(from, to), Math.max(from, to)], texts, { boundaries: true }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
});

/** What the colours mean, and how many areas have each. */
function keyOf(indicatorData: IndicatorYear, view: DifferencesView, classes: Uint8Array, texts: Texts) {
  const { t } = texts;
  const text = written({ texts, indicatorData });
  const counts = new Uint32Array(8);
  for (const number of classes) counts[number] = (counts[number] ?? 0) + 1;
  const isClusters = view.shown === "clusters";
  const usual = defaultBandOf(indicatorData.indicator, indicatorData.level);
  const [a, b, c] = changeBounds(view.band).map((bound) => text.plain(bound));
  const items = isClusters
    ? ([5, 4, 3, 2, 1] as const).map((number) => ({
        colour: clusterColours[number - 1] ?? "",
        name: t(`differences:clusterClass.${number}`),
        count: counts[number] ?? 0
      }))
    : ([7, 6, 5, 4, 3, 2, 1] as const).map((number) => ({
        colour: changeColoursOf(indicatorData.indicator)[number - 1] ?? "",
        name: t(`differences:changeClass.${number}`, { a, b, c }),
        count: counts[number] ?? 0
      }));
  const reading = isClusters
    ? t("differences:clusterReading", { rule: t(view.fdr ? "differences:ruleFdr" : "differences:rulePlain") })
    : t("differences:bandName", {
        band: formatNumber(view.band, texts.language, bandDecimals(view.band, indicatorData.indicator)),
        half:
          view.band === usual
            ? t(typeof indicatorData.indicator.classes === "string" ? "differences:half" : "comparison:halfOwn")
            : ""
      });
  const note = [
    reading.replace(/[.]?$/, "."),
    ...(isClusters ? [] : [t(`comparison:favourable.${indicatorData.indicator.direction}`)]),
    ...(hasReference(indicatorData) ? [`0 = ${referenceName(indicatorData, texts)}.`] : [])
  ].join(" ");
  return { items, note, none: counts[0] ?? 0 };
}

/** As many digits as a band has; of the Leefbaarometer four, as its class steps are published. */
function bandDecimals(band: number, { classes, decimals }: IndicatorYear["indicator"]): number {
  const own = String(band).split(".")[1]?.length ?? 0;
  return typeof classes === "string" ? Math.max(4, decimals) : Math.max(own, decimals);
}

function Key({
  indicatorData,
  view,
  classes
}: {
  readonly indicatorData: IndicatorYear;
  readonly view: DifferencesView;
  readonly classes: Uint8Array;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { items, note, none } = useMemo(() => keyOf(indicatorData, view, classes, texts), [indicatorData, view, classes, texts]);
  const noData = { name: t("differences:noData"), count: none };
  return <MapKey title={t("differences:legendTitle")} items={items} noData={noData} note={note} />;
}
