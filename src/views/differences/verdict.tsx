import { useTexts } from "../../i18n/use-texts.ts";
import { type PanelContext, written } from "./context.ts";

/** The one sentence that holds, and what it rests on. */
export function Verdict({ context }: { readonly context: PanelContext | undefined }) {
  const { t } = useTexts();
  if (!context) return <p className="wa-verdict">{t("differences:working")}</p>;
  const { scene, view, result } = context;
  const text = written(context);
  const valueIn = (year: number) =>
    result.spread.find((row) => row.year === year && row.measure === view.measure && row.weighting === view.weighting);
  const words = {
    measure: capital(t(`differences:measures.${view.measure}`)),
    weighting: t(`differences:weightingShort.${view.weighting}`),
    n: valueIn(view.year)?.n ?? 0,
    levels: t(`terms:levels.${scene.level.level}`),
    from: view.from,
    to: view.year
  };
  const { test } = result.convergence;
  return (
    <p className="wa-verdict" data-verdict={result.verdict}>
      <strong>{t(`differences:verdict.${result.verdict}`)}</strong>{" "}
      {test
        ? t("differences:verdict.basis", {
            ...words,
            before: text.plain(valueIn(view.from)?.value),
            after: text.plain(valueIn(view.year)?.value),
            t: text.two(test.t),
            p: text.p(test.p)
          })
        : t("differences:verdict.basisNone", words)}
    </p>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
