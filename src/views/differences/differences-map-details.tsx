import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import { MapKey } from "../../map/map-key.tsx";
import { useEverything } from "../../queries/use-everything.ts";
import { coloursOfMap, mapKeyOf } from "./map-key-of.ts";
import { type MapKind, useMapSubject } from "./map-subject-context.ts";
import { useDifferenceClasses } from "./use-difference-classes.ts";

interface DifferencesMapDetailsProps {
  readonly kind: MapKind;
  readonly title: string;
}

/** The whole legend of a map of differences, its file and its sources. */
export function DifferencesMapDetails({ kind, title }: DifferencesMapDetailsProps) {
  const { indicatorData, view, topology, few } = useMapSubject();
  const texts = useTexts();
  const { t } = texts;
  const { dataset, level } = indicatorData;
  const fetchScores = useEverything(dataset, level.level);
  const { classes, wordsAt } = useDifferenceClasses(kind);
  const { from, year: to } = view;
  const { items, note, none } = mapKeyOf({ kind, indicatorData, view, classes }, texts);
  return (
    <div className="wa-differences__mapkey">
      <MapKey
        title={t("differences:legendTitle")}
        items={items}
        noData={{ name: t("differences:noData"), count: none }}
        note={note}
      />
      <div className="wa-panel__actions">
        <ExportButton
          name={t(kind === "change" ? "app:actions.exportMap" : "chapters:story.clusterMap")}
          subject={async () => {
            const { differencesMapSubject } = await import("./differences-map-subject.ts");
            const shown = { kind, classes, colours: coloursOfMap(kind, indicatorData), few, items, note, wordsAt };
            return differencesMapSubject({ indicatorData, view, topology, fetchScores, title, ...shown }, texts);
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
}
