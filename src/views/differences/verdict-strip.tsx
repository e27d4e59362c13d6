import type { VerdictStrip as Strip, StripCell } from "../../analysis/verdict-strip.ts";
import { stripCell, stripNote, stripTitle } from "../../i18n/finding-strip.ts";
import { statisticTexts } from "../../i18n/statistic-texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Indicator } from "../../model/indicator.ts";
import { Button } from "../../ui/button.tsx";
import { useStripState } from "./strip-context.ts";

/** What holds although so many were asked for: a sign, with its word for who does not see it. */
const signs = { smaller: "▼", larger: "▲", "no-demonstrable-change": "≈", undefined: "·" } as const;

/** All verdicts that could have been picked: a column a first year, a row a measure. */
export function VerdictStrip({ indicator }: { readonly indicator: Indicator }) {
  const texts = useTexts();
  const { t } = texts;
  const { state, strip, onAgain } = useStripState();
  if (!strip)
    return (
      <div className="wa-strip">
        <p className="wa-panel__note" role="status">
          {t(`chapters:strip.state.${state}`)}
        </p>
        {state === "asked" ? <Button onClick={onAgain}>{t("chapters:strip.start")}</Button> : null}
      </div>
    );
  const starts = [...new Set(strip.cells.map(({ from }) => from))];
  const measures = [...new Set(strip.cells.map(({ measure }) => measure))];
  const cellOf = (from: number, measure: string) => strip.cells.find((cell) => cell.from === from && cell.measure === measure);
  return (
    <div className="wa-strip" data-state={state}>
      <h4>{stripTitle(strip, texts)}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wa-strip__scroll" aria-label={t("chapters:strip.caption", { to: strip.to })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("chapters:strip.since", { to: strip.to })}</th>
              {starts.map((from) => (
                <th key={from} scope="col">
                  {from}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{t(`differences:measures.${measure}`)}</th>
                {starts.map((from) => (
                  <Cell key={from} cell={cellOf(from, measure)} strip={strip} indicator={indicator} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="wa-panel__note" aria-hidden="true">
        {t("chapters:strip.signs")}
      </p>
    </div>
  );
}

interface CellProps {
  readonly cell: StripCell | undefined;
  readonly strip: Strip;
  readonly indicator: Indicator;
}

function Cell({ cell, strip, indicator }: CellProps) {
  const texts = useTexts();
  if (!cell) return <td />;
  const { before, after, from, measure, verdict, familyVerdict, adjusted } = cell;
  const text = statisticTexts(texts.language, indicator.decimals, indicator.scale);
  // What would be shown if nobody had asked for the others too, and does not hold among them.
  const isLone = verdict !== familyVerdict;
  const words = texts.t("chapters:strip.figure", {
    ...{ from, to: strip.to },
    before: text.measure(before, measure),
    after: text.measure(after, measure),
    p: Number.isNaN(adjusted) ? "–" : text.p(adjusted)
  });
  return (
    <td data-verdict={familyVerdict} data-lone={isLone} title={words}>
      <span aria-hidden="true">{isLone ? `(${signs[verdict]})` : signs[familyVerdict]}</span>
      <span className="wa-visually-hidden">{stripCell(familyVerdict, texts)}</span>
    </td>
  );
}

/** How the strip was tested. */
export function StripMethod() {
  const texts = useTexts();
  const { strip } = useStripState();
  return strip ? <p className="wa-panel__note">{stripNote(strip, texts)}</p> : null;
}
