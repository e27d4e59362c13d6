import { useMemo, useRef } from "react";
import type { Analyst } from "../../analysis/analyst.ts";
import { classify } from "../../analysis/classify.ts";
import type { Question, Subject } from "../../analysis/differences.ts";
import type { IndicatorData, IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { useRecent } from "../../indicator-data/use-recent.ts";
import { classCount } from "../../model/classes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import { inequalities } from "../../model/measures.ts";
import type { DifferencesView } from "./params.ts";
import { useDifferences } from "./use-analyst.ts";

/** What the controls say, as far as these figures allow it: nobody can be weighed whose number is not known. */
function possible(view: DifferencesView, indicatorData: IndicatorYear): DifferencesView {
  const weighting = indicatorData.areas.inhabitants ? view.weighting : "none";
  const measure = hasShares(indicatorData) || !inequalities.includes(view.measure) ? view.measure : "sd";
  return weighting === view.weighting && measure === view.measure ? view : { ...view, weighting, measure };
}

/** Whether values may be divided by their mean: on a scale with a zero of its own, and seen from that zero. */
export const hasShares = ({ indicator, reference }: IndicatorData): boolean =>
  indicator.scale !== "interval" && reference.kind === "fixed";

/** The group of the reader's choice; who said nothing gets the set of the dataset that came last. */
const groupOf = ({ group, nogroup, level }: Pick<DifferencesView, "group" | "nogroup" | "level">, { areaSets }: Dataset) =>
  group.length > 0 || nogroup ? group : (areaSets.filter((set) => set.level === level).at(-1)?.areas ?? group);

function useSubject({ areas, matrix, level, indicator, scheme, published, reference }: IndicatorData): Subject {
  return useRecent(() => {
    const homes = new Map<string, number>();
    const gemeenten = Uint32Array.from(areas.gemeenten, (gemeente) => {
      const number = homes.get(gemeente) ?? homes.size;
      homes.set(gemeente, number);
      return number;
    });
    return {
      matrix,
      years: level.indicatorYears[indicator.id] ?? level.years,
      inhabitants: areas.inhabitants,
      few: withFewInhabitants(areas),
      classes: classify(matrix.values, scheme, published),
      classCount: classCount(scheme),
      gemeenten,
      hasShares: indicator.scale !== "interval" && reference.kind === "fixed",
      indicator: { direction: indicator.direction, scale: indicator.scale }
    };
  }, [areas, matrix, level, indicator, scheme, published, reference.kind]);
}

/** What a question was put about: what is on screen goes with its answer until the next is there. */
interface Asked {
  readonly indicatorData: IndicatorYear;
  readonly view: DifferencesView;
}

/** Puts the question of the view to the analyst; the answers come with indicator data and view as they were when they were asked. */
export function useComparison(indicatorData: IndicatorYear, wanted: DifferencesView, analyst: Analyst | undefined) {
  const { areas } = indicatorData;
  const { group: own, nogroup, level } = wanted;
  // Of a group only the areas that are on screen count.
  const group = useMemo(
    () => groupOf({ group: own, nogroup, level }, indicatorData.dataset).filter((code) => areas.indexOf.has(code)),
    [own, nogroup, level, indicatorData.dataset, areas]
  );
  const view = possible(wanted, indicatorData);
  const subject = useSubject(indicatorData);
  const { from, year: to, panel, measure, weighting, small: withFew, band, versus } = view;
  const question = useMemo<Question>(() => {
    const set = group.flatMap((code) => areas.indexOf.get(code) ?? []);
    return { from, to, panel, measure, weighting, withFew, band, versus, set };
  }, [from, to, panel, measure, weighting, withFew, band, versus, group, areas]);
  const asked = { indicatorData, view: { ...view, group } };
  const { answer: last, isCurrent, error } = useDifferences<Asked>(analyst, subject, question, asked);
  // Of other areas nothing stays: their names and places are others.
  const answer = last?.asked.indicatorData.areas === areas ? last : undefined;
  const shown = useSame(answer ? { ...view, ...askedIn(answer.asked.view) } : view);
  const answered = answer?.asked.indicatorData;
  const { selection } = indicatorData;
  const shownIndicatorYear = useMemo(
    () => (answered ? { ...answered, selection } : indicatorData),
    [answered, selection, indicatorData]
  );
  return { view, shown, shownIndicatorYear, subject: answer?.subject ?? subject, result: answer?.result, isCurrent, error };
}

/** What a view says of the question that was asked in it, and of the figures that it was asked about. */
function askedIn({ from, year, panel, measure, weighting, band, small, versus, group, ...others }: DifferencesView) {
  const { indicator, reference, classes } = others;
  return { from, year, panel, measure, weighting, band, small, versus, group, indicator, reference, classes };
}

/** The same object for the same values. */
function useSame<Kept extends object>(value: Kept): Kept {
  const kept = useRef(value);
  const isSame = Object.entries(value).every(([name, part]) => Object.is(kept.current[name as keyof Kept], part));
  if (!isSame) kept.current = value;
  return kept.current;
}

/** What of the indicator data stays when its year changes: who draws all years has nothing to draw again then. */
export function useSteady({
  dataset,
  level,
  areas,
  indicator,
  scheme,
  published,
  selection,
  ...figures
}: IndicatorYear): IndicatorData {
  const { matrix, uncentred, reference } = figures;
  return useMemo(() => {
    const facts = { dataset, level, areas, indicator, scheme, matrix, uncentred, selection, reference };
    return published ? { ...facts, published } : facts;
  }, [dataset, level, areas, indicator, scheme, matrix, uncentred, published, selection, reference]);
}
