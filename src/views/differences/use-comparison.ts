import { useMemo } from "react";
import type { Analyst } from "../../analysis/analyst.ts";
import { classify } from "../../analysis/classify.ts";
import type { Question, Subject } from "../../analysis/differences.ts";
import { withFewInhabitants } from "../../map/few-inhabitants.ts";
import { classCount } from "../../model/classes.ts";
import type { View } from "../../model/view.ts";
import { addressOf } from "../../state/address-link.ts";
import type { Scene, SceneFacts } from "../scene.ts";
import { useRecent } from "../use-recent.ts";
import { useDifferences } from "./use-analyst.ts";

/** What the controls say, as far as these figures allow it: nobody can be weighed whose number is not known. */
function possible(view: View, scene: Scene): View {
  const weighting = scene.areas.inhabitants ? view.weighting : "none";
  const measure = hasShares(scene) || !["cv", "gini", "theil"].includes(view.measure) ? view.measure : "sd";
  return weighting === view.weighting && measure === view.measure ? view : { ...view, weighting, measure };
}

/** Whether values may be divided by their mean: on a scale with a zero of its own, and seen from that zero. */
export const hasShares = ({ indicator, zero }: SceneFacts): boolean => indicator.scale !== "interval" && zero.kind === "fixed";

function useSubject({ areas, matrix, level, indicator, scheme, published, zero }: SceneFacts): Subject {
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
      hasShares: indicator.scale !== "interval" && zero.kind === "fixed"
    };
  }, [areas, matrix, level, indicator, scheme, published, zero.kind]);
}

/** What a question was put about: what is on screen goes with its answer until the next is there. */
interface Asked {
  readonly scene: Scene;
  readonly view: View;
}

/** Puts the question of the view to the analyst; the answers come with scene and view as they were when they were asked. */
export function useComparison(scene: Scene, wanted: View, analyst: Analyst | undefined) {
  const view = possible(wanted, scene);
  const subject = useSubject(scene);
  const { from, year: to, panel, measure, weighting, band, versus } = view;
  const set = view.group.flatMap((code) => scene.areas.indexOf.get(code) ?? []);
  // An address that is read anew has new lists of the same codes: the same question is asked once.
  const key = JSON.stringify({ from, to, panel, measure, weighting, withFew: view.small, band, versus, set } satisfies Question);
  const question = useMemo(() => JSON.parse(key) as Question, [key]);
  const { answer: last, isCurrent, error } = useDifferences<Asked>(analyst, subject, question, { scene, view });
  // Of other areas nothing stays: their names and places are others.
  const answer = last?.asked.scene.areas === scene.areas ? last : undefined;
  const shown = answer ? asAsked(view, answer.question, answer.asked) : view;
  const address = addressOf(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: views of one address are the same view
  const stable = useMemo(() => shown, [address]);
  const answered = answer?.asked.scene;
  const { selection } = scene;
  const shownScene = useMemo(() => (answered ? { ...answered, selection } : scene), [answered, selection, scene]);
  return { view, shown: stable, shownScene, subject: answer?.subject ?? subject, result: answer?.result, isCurrent, error };
}

/** The view in which a question was asked; what no question asks stays as it is now. */
function asAsked(view: View, question: Question, { scene, view: before }: Asked): View {
  const { from, to, panel, measure, weighting, withFew, band, versus, set } = question;
  const { indicator, reference, classes } = before;
  const group = set.flatMap((area) => scene.areas.codes[area] ?? []);
  const asked = { from, year: to, panel, measure, weighting, small: withFew, band, versus, group };
  return { ...view, ...asked, indicator, reference, classes };
}

/** What of a scene stays when its year changes: whoever draws all years has nothing to draw anew then. */
export function useSteady({ dataset, level, areas, indicator, scheme, published, selection, ...figures }: Scene): SceneFacts {
  const { matrix, uncentred, zero } = figures;
  return useMemo(() => {
    const facts = { dataset, level, areas, indicator, scheme, matrix, uncentred, selection, zero };
    return published ? { ...facts, published } : facts;
  }, [dataset, level, areas, indicator, scheme, matrix, uncentred, published, selection, zero]);
}
