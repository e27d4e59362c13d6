import type { SpreadVerdict } from "../../analysis/verdict.ts";
import { type PanelContext, written } from "./context.ts";
import { weightingName } from "./panel-caption.ts";

/** Two lines that come together, part, or run on beside each other. */
const signs: Readonly<Record<SpreadVerdict, string>> = {
  smaller: "M4 5 L34 15M4 31 L34 21",
  larger: "M4 15 L34 5M4 21 L34 31",
  "no-demonstrable-change": "M4 11 H34M4 25 H34",
  undefined: "M4 18 h6M16 18 h6M28 18 h6"
};

export const VerdictSign = ({ verdict }: { readonly verdict: SpreadVerdict }) => (
  <svg className="wa-verdict-sign" data-verdict={verdict} viewBox="0 0 38 36" aria-hidden="true" focusable="false">
    <path d={signs[verdict]} />
  </svg>
);

type VerdictContext = PanelContext<"measure" | "weighting" | "from" | "year", "spread" | "convergence">;

/** What the verdict rests on: the measure in both years, and the test. */
export function verdictBasis(context: VerdictContext): string {
  const { indicatorData, view, result, texts } = context;
  const { t } = texts;
  const text = written(context);
  const rowIn = (year: number) =>
    result.spread.find((row) => row.year === year && row.measure === view.measure && row.weighting === view.weighting);
  const [before, after] = [rowIn(view.from)?.value ?? Number.NaN, rowIn(view.year)?.value ?? Number.NaN];
  const measure = t(`differences:measures.${view.measure}`);
  const words = {
    measure: capital(measure),
    weighting: weightingName(indicatorData, view.weighting, texts),
    n: rowIn(view.year)?.n ?? 0,
    levels: t(`terms:levels.${indicatorData.level.level}`),
    from: view.from,
    to: view.year,
    before: text.measure(before, view.measure),
    after: text.measure(after, view.measure)
  };
  const { test } = result.convergence;
  if (!test) return t("differences:verdict.basisNone", words);
  const isOtherThanTested = view.measure !== "sd" || view.weighting !== "none";
  return [
    t(`comparison:reading.${readingOf(before, after, test)}`, { ...words, measure }),
    t("differences:verdict.basis", { ...words, t: text.two(test.t), p: text.p(test.p) }),
    ...(isOtherThanTested ? [t("comparison:testOfSd", { measure })] : [])
  ].join(" ");
}

/** How the chosen measure and the test of the variance go together. */
function readingOf(before: number, after: number, test: { readonly t: number; readonly p: number }) {
  if (after === before) return "same";
  const fell = after < before;
  if (test.p >= 0.05) return fell ? "fellByChance" : "roseByChance";
  if (fell !== test.t < 0) return fell ? "fellAgainst" : "roseAgainst";
  return fell ? "fell" : "rose";
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
