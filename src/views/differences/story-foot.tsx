import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { DownloadAll } from "./download-all.tsx";
import type { DifferencesView } from "./params.ts";

interface StoryFootProps {
  readonly indicatorData: IndicatorData;
  readonly view: Pick<DifferencesView, "from" | "year">;
  /** There are chapters, whose tables can be had at once. */
  readonly hasTables: boolean;
}

/** What cannot be said with these figures, and where they come from: once for all chapters. */
export function StoryFoot({ indicatorData, view: { from, year }, hasTables }: StoryFootProps) {
  const texts = useTexts();
  const { t } = texts;
  const sources = captionLines(indicatorData, [Math.min(from, year), Math.max(from, year)], texts, { boundaries: true });
  return (
    <footer className="wa-story-foot">
      <div>
        <h3>{t("chapters:story.cannot.title")}</h3>
        <p>{t("chapters:story.cannot.text")}</p>
      </div>
      <div className="wa-caption">
        <div className="wa-story-foot__head">
          <h3>{t("chapters:story.sources")}</h3>
          {hasTables ? <DownloadAll readMe={[...sources, "", t("chapters:story.cannot.text")]} /> : null}
        </div>
        {sources.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </footer>
  );
}
