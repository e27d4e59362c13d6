import type { PictureLegend } from "../../export/picture.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { fewInhabitants } from "../../model/few-inhabitants.ts";
import { selectionColour } from "../../ui/selection-colours.ts";

/** What stands beside a map whatever it shows: no data, few inhabitants, approximate boundaries. */
export function otherSigns(
  indicatorData: IndicatorYear,
  classes: Uint8Array,
  few: Uint8Array | undefined,
  { t }: Texts
): PictureLegend["items"] {
  const { areas } = indicatorData;
  const outlined = indicatorData.selection.flatMap((code, place) => {
    const name = areas.names[areas.indexOf.get(code) ?? -1];
    return name === undefined ? [] : [{ sign: "outline" as const, colour: selectionColour(place), name }];
  });
  const none = classes.reduce((sum, number) => (number === 0 ? sum + 1 : sum), 0);
  const dotted = classes.reduce((sum, number, area) => (number > 0 && few?.[area] === 1 ? sum + 1 : sum), 0);
  return [
    ...(none > 0 ? ([{ sign: "hatched", colour: "#ffffff", name: t("map:legend.noData"), count: none }] as const) : []),
    ...(dotted > 0
      ? ([{ sign: "dotted", colour: "#d5dbe0", name: t("map:legend.few", { count: fewInhabitants }), count: dotted }] as const)
      : []),
    ...(areas.approximate.includes(true)
      ? ([{ sign: "dashed", colour: "#16222e", name: t("map:legend.approximate") }] as const)
      : []),
    ...outlined
  ];
}
