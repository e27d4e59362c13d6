import { useEffect, useMemo } from "react";
import { spreadFinding } from "../../analysis/finding-spread.ts";
import { useFiguresOnScreen, useOffer } from "../../dialogs/proof/figures-on-screen.ts";
import { spreadBasis, spreadHeadline } from "../../i18n/finding-spread.ts";
import { findingSubtitle, indicatorInSentence } from "../../i18n/finding-words.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import { yearsOf } from "../../model/figures.ts";
import { ViewLink } from "../../view-parts/view-link.tsx";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import { type PanelName, panelNames } from "./panel-names.ts";
import { StoryFoot } from "./story-foot.tsx";

interface OneYearProps {
  readonly indicatorData: IndicatorYear;
  readonly change: ChangeOf;
}

const NoFigures = ({ name }: { readonly name: PanelName }) => {
  useOffer(name, "none");
  return null;
};

/** Figures of one year alone: how far apart the areas lie, what cannot be said, and the way to the map. */
export function OneYear({ indicatorData, change }: OneYearProps) {
  const texts = useTexts();
  const { t } = texts;
  const { matrix, level, indicator, areas, year } = indicatorData;
  const words = findingWordsOf(indicatorData, texts);
  const finding = useMemo(
    () =>
      spreadFinding(
        { matrix, years: yearsOf(level, indicator.id), few: withFewInhabitants(areas), indicator },
        { from: year, to: year, panel: "all", measure: "sd", weighting: "none", inhabitants: undefined }
      ),
    [matrix, level, indicator, areas, year]
  );
  const onScreen = useFiguresOnScreen();
  useEffect(() => {
    onScreen.settle(true);
    return () => onScreen.settle(false);
  }, [onScreen]);
  const facts = { indicator: indicatorInSentence(indicator, texts), levels: t(`terms:levels.${level.level}`), year };
  return (
    <section className="wa-pane wa-differences" aria-labelledby="differences-heading" data-current="true">
      {panelNames.map((name) => (
        <NoFigures key={name} name={name} />
      ))}
      <div className="wa-story">
        <div className="wa-panel__head">
          <h2 id="differences-heading">{spreadHeadline(finding, words)}</h2>
          <p>{findingSubtitle(words, year)}</p>
          <p>{spreadBasis(finding, "none", words)}</p>
        </div>
        <div className="wa-story-foot" data-part="one-year">
          <h3>{t("chapters:story.oneYear.title")}</h3>
          <p>{t("chapters:story.oneYear.text", facts)}</p>
          <p>
            <ViewLink view="map" change={change}>
              {t("chapters:story.oneYear.map", { year })}
            </ViewLink>
          </p>
        </div>
        <StoryFoot indicatorData={indicatorData} view={{ from: year, year }} hasTables={false} />
      </div>
    </section>
  );
}
