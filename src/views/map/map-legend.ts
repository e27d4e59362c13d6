import type { PictureLegend } from "../../export/picture.ts";
import { boundText, className } from "../../i18n/class-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import { referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { type ClassScheme, classCount, isNamedScheme } from "../../model/classes.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { otherSigns } from "../../view-parts/export/other-signs.ts";

/** The bounds of a class whose name does not say them: `+0,090 … +0,168`. */
function boundsOf(scheme: ClassScheme, number: number, texts: Texts): { readonly detail?: string } {
  if (!isNamedScheme(scheme)) return {};
  const [low, high] = [scheme.bounds[number - 2], scheme.bounds[number - 1]];
  if (low === undefined) return { detail: `≤ ${boundText(high ?? 0, texts)}` };
  return { detail: high === undefined ? `> ${boundText(low, texts)}` : `${boundText(low, texts)} … ${boundText(high, texts)}` };
}

/** The legend of the map, with how many areas each class has. */
export function legendOf(indicatorData: IndicatorYear, few: Uint8Array | undefined, texts: Texts): PictureLegend {
  const { t, local } = texts;
  const { scheme, classes, indicator, reference } = indicatorData;
  const colours = coloursOf(scheme);
  const numbers = Array.from({ length: classCount(scheme) }, (_, i) => classCount(scheme) - i);
  return {
    title: local(indicator.name),
    items: [
      ...numbers.map((number) => ({
        sign: "fill" as const,
        colour: colours[number - 1] ?? "#ffffff",
        name: className(scheme, number, texts),
        ...boundsOf(scheme, number, texts),
        count: classes.reduce((sum, own) => (own === number ? sum + 1 : sum), 0)
      })),
      ...otherSigns(indicatorData, classes, few, texts)
    ],
    ...(reference.kind === "fixed" ? {} : { note: t("map:legend.deviation", { reference: referenceName(indicatorData, texts) }) })
  };
}
