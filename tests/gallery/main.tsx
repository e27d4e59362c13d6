import "../../src/ui/styles.ts";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { gapCases } from "./gap-cases.ts";
import { GapFigure } from "./gap-figure.tsx";
import { histogramCases } from "./histogram-cases.ts";
import { HistogramFigure } from "./histogram-figure.tsx";
import { trendsCases } from "./trends-cases.ts";
import { TrendsFigure } from "./trends-figure.tsx";

interface Shown {
  readonly title: string;
  readonly width?: number;
  readonly figure: ReactNode;
}

const asked = new URLSearchParams(location.search);
const i18n = await createI18n(asked.get("lang") === "en" ? "en" : "nl");
await needTexts(i18n, ["classes"]);
const cases: readonly Shown[] = [
  ...trendsCases.map((one) => ({ ...one, figure: <TrendsFigure title={one.title} data={one.data} /> })),
  ...gapCases.map((one) => ({ ...one, figure: <GapFigure title={one.title} data={one.data} /> })),
  ...histogramCases.map((one) => ({ ...one, figure: <HistogramFigure title={one.title} data={one.data} /> }))
];

const page = document.querySelector("main");
if (page)
  createRoot(page).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        {cases
          .filter(({ title }) => asked.get("case") === null || title === asked.get("case"))
          .map(({ title, figure, width }) => (
            <div key={title} style={{ margin: 24, ...(width === undefined ? {} : { width }) }}>
              {figure}
            </div>
          ))}
      </I18nextProvider>
    </StrictMode>
  );
