import type { SpreadVerdict } from "../../analysis/verdict.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { type PanelContext, written } from "./context.ts";
import { weightingName } from "./panel-caption.ts";

/** Two lines that come together, part, or run on beside each other. */
const signs: Readonly<Record<SpreadVerdict, string>> = {
  smaller: "M4 5 L34 15M4 31 L34 21",
  larger: "M4 15 L34 5M4 21 L34 31",
  "no-demonstrable-change": "M4 11 H34M4 25 H34",
  undefined: "M4 18 h6M16 18 h6M28 18 h6"
};

/** The one sentence that holds, what it means, and what it rests on. */
export function Verdict({ context }: { readonly context: PanelContext | undefined }) {
  const { t } = useTexts();
  if (!context) return <p className="wa-verdict">{t("differences:working")}</p>;
  const { indicatorData, view, result } = context;
  const text = written(context);
  const rowIn = (year: number) =>
    result.spread.find((row) => row.year === year && row.measure === view.measure && row.weighting === view.weighting);
  const [before, after] = [rowIn(view.from)?.value ?? Number.NaN, rowIn(view.year)?.value ?? Number.NaN];
  const measure = t(`differences:measures.${view.measure}`);
  const words = {
    measure: capital(measure),
    weighting: weightingName(indicatorData, view.weighting, context.texts),
    n: rowIn(view.year)?.n ?? 0,
    levels: t(`terms:levels.${indicatorData.level.level}`),
    from: view.from,
    to: view.year,
    before: text.measure(before, view.measure),
    after: text.measure(after, view.measure)
  };
  const { test } = result.convergence;
  const isOtherThanTested = view.measure !== "sd" || view.weighting !== "none";
  return (
    <div className="wa-verdict" data-verdict={result.verdict}>
      <svg viewBox="0 0 38 36" aria-hidden="true" focusable="false">
        <path d={signs[result.verdict]} />
      </svg>
      <div>
        <p className="wa-verdict__answer">
          <strong>{t(`differences:verdict.${result.verdict}`)}</strong>
        </p>
        {test ? <p>{t(`comparison:reading.${readingOf(before, after, test)}`, { ...words, measure })}</p> : null}
        <p className="wa-verdict__basis">
          {test
            ? t("differences:verdict.basis", { ...words, t: text.two(test.t), p: text.p(test.p) })
            : t("differences:verdict.basisNone", words)}{" "}
          {isOtherThanTested && test ? t("comparison:testOfSd", { measure: measure }) : ""}
        </p>
      </div>
    </div>
  );
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
