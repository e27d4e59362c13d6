import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { FirstSize } from "../../src/charts/use-width.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { type Texts, textsOf } from "../../src/i18n/texts.ts";
import type { Language } from "../../src/model/local-text.ts";
import type { ChartCase } from "./chart-case.ts";
import type { GalleryChart } from "./gallery.ts";
import { GalleryFigure } from "./gallery-figure.tsx";

/** A language of the gallery: its texts, and cases as markup of a page without a browser. */
export interface Rendering {
  readonly texts: Texts;
  readonly markup: (of: GalleryChart, ...cases: readonly ChartCase<never>[]) => string;
}

export async function renderingIn(language: Language): Promise<Rendering> {
  const i18n = await createI18n(language);
  await needTexts(i18n, ["classes", "together"]);
  return {
    texts: textsOf(i18n),
    markup: (of, ...cases) =>
      renderToStaticMarkup(
        <I18nextProvider i18n={i18n}>
          {cases.map((one) => (
            <FirstSize key={one.title} value={{ width: one.width ?? 640, textSize: 12 }}>
              <GalleryFigure of={of} one={one} />
            </FirstSize>
          ))}
        </I18nextProvider>
      )
  };
}
