import { useCallback, useMemo } from "react";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { formatList } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { JointKey } from "../../map/joint-key.tsx";
import { MapWithLegend } from "../../map/map-with-legend.tsx";
import { Timeline } from "../../map/timeline.tsx";
import type { useShapes } from "../../map/use-shapes.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import { jointSide } from "../../model/joint-classes.ts";
import type { MapPosition } from "../../model/map-position.ts";
import { axisYears } from "../../model/own-overlay.ts";
import { useEverything } from "../../queries/use-everything.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { dimmed, isDark, jointColoursOf } from "../../ui/class-colours.ts";
import type { TogetherContext } from "./context.ts";
import { boundsOf, cellName, describePair, inSentence, namesOfPair } from "./pair.ts";

interface TogetherMapProps {
  readonly context: TogetherContext;
  readonly topology: Parameters<typeof useShapes>[0];
}

/** Both indicators on one map, with the square that says what its colours mean. */
export function TogetherMap({ context, topology }: TogetherMapProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { pair, view, selection, hovered, onHover, onToggle, change } = context;
  const { x, y, result } = pair;
  const markReady = useMarkReady();
  const few = useMemo(() => withFewInhabitants(x.areas), [x.areas]);
  const { cells: chosen } = view;
  const full = useMemo(() => jointColoursOf(x.indicator, y.indicator), [x.indicator, y.indicator]);
  const colours = useMemo(
    () => full.map((colour, i) => (chosen.length > 0 && !chosen.includes(i + 1) ? dimmed(colour) : colour)),
    [full, chosen]
  );
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  // Nine classes of two indicators are reckoned again for each year: the map waits for them.
  const live = useMemo(() => ({ shown: x.year, listen: () => () => undefined }), [x.year]);
  const names = namesOfPair(pair, texts);
  const counts = useMemo(() => {
    const found = Array.from({ length: jointSide ** 2 + 1 }, () => 0);
    for (const cell of result.cells) found[cell] = (found[cell] ?? 0) + 1;
    return found;
  }, [result]);
  const [boundsX, boundsY] = [boundsOf(x, result.x, texts), boundsOf(y, result.y, texts)];
  const words = { x: names.x, y: inSentence(names.y) };
  const tooFew = [x, y].filter((_, i) => (i === 0 ? result.x : result.y).bounds.length < 2);
  const note = [
    t("together:legend.note", {
      ...words,
      unitX: local(x.indicator.unit),
      unitY: local(y.indicator.unit),
      boundsX: formatList(boundsX, texts.language) || "–",
      boundsY: formatList(boundsY, texts.language) || "–"
    }),
    ...tooFew.map(({ indicator }) => t("together:table.tooFew", { indicator: inSentence(local(indicator.name)) }))
  ].join(" ");
  const fetchScores = useEverything(x.dataset, x.level.level);
  const onCell = (cell: number) => {
    const cells = chosen.includes(cell) ? chosen.filter((own) => own !== cell) : [...chosen, cell].sort((a, b) => a - b);
    change({ cells });
  };
  return (
    <>
      <div className="wa-stage">
        <MapWithLegend
          topology={topology}
          areas={x.areas}
          classes={result.cells}
          few={few}
          colours={colours}
          selection={selection}
          hovered={hovered}
          onHover={onHover}
          onToggle={onToggle}
          position={view.position}
          onPosition={onPosition}
          background={view.background}
          label={t("together:mapLabel", words)}
          wordsAt={(area) => describePair(pair, area, texts)}
          onFirstPicture={markReady}
          legend={
            <JointKey
              title={t("together:legend.title")}
              xAxis={t("together:axis", { indicator: names.x })}
              yAxis={t("together:axis", { indicator: names.y })}
              xBounds={boundsOf(x, result.x, texts, 2)}
              yBounds={boundsOf(y, result.y, texts, 2)}
              cells={full.map((colour, i) => ({
                colour,
                isDark: isDark(colour),
                name: cellName(pair, i + 1, texts),
                count: counts[i + 1] ?? 0
              }))}
              chosen={chosen}
              onToggle={onCell}
              noData={{ name: t("together:legend.noData"), count: counts[0] ?? 0 }}
            />
          }
        />
        <Timeline
          years={axisYears(x.level, x.indicator.id)}
          available={x.level.indicatorYears[x.indicator.id] ?? []}
          year={x.year}
          live={live}
          onYear={(year, playing) => change({ year }, playing ? "replace" : "push")}
        />
      </div>
      <p className="wa-caption">
        {t("together:legend.help")} {note}
      </p>
      <div className="wa-panel__actions">
        <ExportButton
          subject={async () => {
            const { togetherSubject } = await import("./together-subject.ts");
            return togetherSubject({ pair, view, topology, colours, counts, note, fetchScores }, texts);
          }}
        />
      </div>
    </>
  );
}
