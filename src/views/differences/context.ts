import type { Differences } from "../../analysis/differences.ts";
import type { MarkedArea } from "../../charts/marked-area.ts";
import { formatList } from "../../i18n/format.ts";
import { statisticTexts } from "../../i18n/statistic-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import type { DifferencesParams, DifferencesView } from "./params.ts";

/** What a panel of the differences gets: of the view and of the answers only what it says that it reads. */
export interface PanelContext<
  Field extends keyof DifferencesView = keyof DifferencesView,
  Part extends keyof Differences = keyof Differences
> {
  readonly indicatorData: IndicatorData;
  /** The view as it was when the question of these answers was asked. */
  readonly view: Pick<DifferencesView, Field>;
  readonly result: Pick<Differences, Part>;
  /** The areas of the panel, in its order. */
  readonly marked: readonly MarkedArea[];
  readonly selection: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  /** Puts these areas in the place of the selection; more than fit can be made a group. */
  readonly onSelect: (codes: readonly AreaCode[]) => void;
  /** Changes the view of the moment. */
  readonly change: ChangeOf<DifferencesParams>;
  readonly texts: Texts;
}

/** More names than this are counted instead. */
const namesShown = 8;

/** Names of areas in a list that people can still read: `Oostduinen, Kijkduin en nog 3`. */
export function namesOf(
  areas: readonly number[],
  { indicatorData, texts }: Pick<PanelContext, "indicatorData" | "texts">
): string {
  const names = areas.slice(0, namesShown).map((area) => areaLabel(indicatorData.areas, area));
  const rest = areas.length - names.length;
  return rest > 0 ? texts.t("comparison:andMore", { names: names.join(", "), count: rest }) : formatList(names, texts.language);
}

/** The numbers of statistics, with the decimals of the indicator on screen. */
export const written = ({ texts, indicatorData }: Pick<PanelContext, "texts" | "indicatorData">) =>
  statisticTexts(texts.language, indicatorData.indicator.decimals, indicatorData.indicator.scale);

/** The selected areas that are in a list of places, with their colours. */
export function placesOf(
  codes: readonly AreaCode[],
  indicatorData: IndicatorData,
  areas: ArrayLike<number>
): Map<AreaCode, number> {
  const wanted = new Map(codes.map((code) => [indicatorData.areas.indexOf.get(code) ?? -1, code]));
  const found = new Map<AreaCode, number>();
  for (let place = 0; place < areas.length; place++) {
    const code = wanted.get(areas[place] ?? -1);
    if (code) found.set(code, place);
  }
  return new Map(codes.flatMap((code) => (found.has(code) ? [[code, found.get(code) ?? 0] as const] : [])));
}

/** The name of a panel's file; a reference other than the data's own stands in it, for its columns have no room for that. */
export function fileNameOf(
  { indicatorData, view }: Pick<PanelContext<"dataset" | "level" | "indicator", never>, "indicatorData" | "view">,
  what: string
): string {
  const reference = indicatorData.reference.kind === "fixed" ? "" : `_reference-${indicatorData.reference.kind}`;
  return `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_${what}${reference}.csv`;
}
