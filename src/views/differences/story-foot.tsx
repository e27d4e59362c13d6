import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import type { DifferencesView } from "./params.ts";

interface StoryFootProps {
  readonly indicatorData: IndicatorData;
  readonly view: Pick<DifferencesView, "from" | "year">;
}

/** What cannot be said with these figures, and where they come from: once for all chapters. */
export function StoryFoot({ indicatorData, view: { from, year } }: StoryFootProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <footer className="wa-story-foot">
      <div>
        <h3>{t("chapters:story.cannot.title")}</h3>
        <p>{t("chapters:story.cannot.text")}</p>
      </div>
      <div className="wa-caption">
        <h3>{t("chapters:story.sources")}</h3>
        {captionLines(indicatorData, [Math.min(from, year), Math.max(from, year)], texts, { boundaries: true }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </footer>
  );
}
