import "../../src/ui/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { languages } from "../../src/model/local-text.ts";
import { gallery } from "./gallery.ts";
import { GalleryFigure } from "./gallery-figure.tsx";

// ?chart=gap&case=narrow&lang=nl shows less.
const asked = new URLSearchParams(location.search);
const isAsked = (name: string, value: string) => asked.get(name) === null || asked.get(name) === value;

const shown = languages.filter((language) => isAsked("lang", language));
const instances = await Promise.all(
  shown.map(async (language) => {
    const i18n = await createI18n(language);
    await needTexts(i18n, ["classes", "together"]);
    return { language, i18n };
  })
);
document.documentElement.lang = shown[0] ?? "nl";

const page = document.querySelector("main");
if (page)
  createRoot(page).render(
    <StrictMode>
      {gallery
        .filter(({ chart }) => isAsked("chart", chart.id))
        .flatMap((of) =>
          of.cases
            .filter(({ title }) => isAsked("case", title))
            .flatMap((one) =>
              instances.map(({ language, i18n }) => (
                <I18nextProvider key={`${of.chart.id} ${one.title} ${language}`} i18n={i18n}>
                  <div
                    lang={language}
                    className="gallery-case"
                    data-chart={of.chart.id}
                    data-case={one.title}
                    style={one.width === undefined ? undefined : { width: one.width }}
                  >
                    <GalleryFigure of={of} one={one} />
                  </div>
                </I18nextProvider>
              ))
            )
        )}
    </StrictMode>
  );
