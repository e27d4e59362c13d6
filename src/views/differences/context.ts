import type { Differences } from "../../analysis/differences.ts";
import { formatList, formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { AreaCode } from "../../model/area.ts";
import type { View } from "../../model/view.ts";
import { captionLines, referenceName } from "../captions.ts";
import type { Scene } from "../scene.ts";

/** What every panel of the differences gets. */
export interface PanelContext {
  readonly scene: Scene;
  readonly view: View;
  readonly result: Differences;
  readonly selection: readonly AreaCode[];
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  /** Puts these areas in the place of the selection. */
  readonly onSelect: (codes: readonly AreaCode[]) => void;
  readonly write: (view: View, history?: "push" | "replace") => void;
  readonly texts: Texts;
}

/** More names than this are counted instead. */
const namesTold = 8;

/** Names of areas in a list that people can still read: `Oostduinen, Kijkduin en nog 3`. */
export function namesOf(areas: readonly number[], { scene, texts }: Pick<PanelContext, "scene" | "texts">): string {
  const names = areas.slice(0, namesTold).map((area) => scene.areas.names[area] ?? "");
  const rest = areas.length - names.length;
  const more = rest > 0 ? [`+ ${formatNumber(rest, texts.language)}`] : [];
  return formatList([...names, ...more], texts.language);
}

/** The numbers of statistics: a deviation with its sign, a measure without, a probability. */
export function written({ texts, scene }: Pick<PanelContext, "texts" | "scene">) {
  const { language } = texts;
  const { decimals } = scene.indicator;
  const or = (value: number | undefined, text: (value: number) => string) =>
    value === undefined || Number.isNaN(value) ? "–" : text(value);
  return {
    signed: (value: number | undefined) => or(value, (known) => formatSigned(known, language, decimals)),
    plain: (value: number | undefined) => or(value, (known) => formatNumber(known, language, decimals)),
    /** `= 0,003`; below a thousandth the bound: `< 0,001`. */
    p: (value: number | undefined) =>
      or(value, (known) => `${known < 0.001 ? "<" : "="} ${formatNumber(Math.max(known, 0.001), language, 3)}`),
    percent: (value: number | undefined) => or(value, (known) => `${formatNumber(known * 100, language, 1)}%`),
    two: (value: number | undefined) => or(value, (known) => formatNumber(known, language, 2))
  };
}

/** What stands under every panel: edition, level, years, panel, weighting, reference, n, and who was left out. */
export function panelCaption(context: PanelContext, more: readonly string[] = []): string[] {
  const { scene, view, result, texts } = context;
  const { t, language } = texts;
  const levels = t(`terms:levels.${scene.level.level}`);
  const { panel } = result;
  const leftOut = [
    ...panel.leftOut.map(({ area, missing }) =>
      t("differences:caption.missing", { name: scene.areas.names[area], years: formatList(missing.map(String), language) })
    )
  ];
  const empty = panel.empty.length > 0 ? [t("differences:caption.empty", { names: namesOf(panel.empty, context) })] : [];
  const told = [...leftOut.slice(0, namesTold), ...empty];
  const rest = leftOut.length - Math.min(leftOut.length, namesTold);
  return [
    t("differences:caption.panel", {
      n: panel.areas.length,
      levels,
      years: formatList(panel.years.map(String), language),
      weighting: t(`differences:weightingShort.${view.weighting}`),
      reference: referenceName(scene, texts)
    }),
    ...(told.length === 0
      ? []
      : rest > 0
        ? [t("differences:caption.leftOutMore", { names: told.join("; "), count: rest })]
        : [t("differences:caption.leftOut", { names: told.join("; ") })]),
    ...more,
    ...captionLines(scene, [Math.min(view.from, view.year), Math.max(view.from, view.year)], texts, false)
  ];
}

/** The selected areas that are in a list of places, with their colours. */
export function placesOf(codes: readonly AreaCode[], scene: Scene, areas: ArrayLike<number>): Map<AreaCode, number> {
  const placeOf = new Map(Array.from(areas, (area, place) => [area, place] as const));
  return new Map(
    codes.flatMap((code) => {
      const place = placeOf.get(scene.areas.indexOf.get(code) ?? -1);
      return place === undefined ? [] : [[code, place] as const];
    })
  );
}
