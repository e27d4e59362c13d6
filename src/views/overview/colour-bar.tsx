import { useTexts } from "../../i18n/use-texts.ts";
import { fewInhabitants } from "../../model/few-inhabitants.ts";
import type { ColourKey } from "./colour-key.ts";
import "./colour-bar.css";

interface ColourBarProps {
  /** What the colours mean. */
  readonly mapKey: ColourKey;
  /** What it is not to have a colour, with how many areas have none. */
  readonly noneText: string;
  /** How many areas are dotted. */
  readonly few: number;
}

/** What the colours of a map mean: a bar under it, with the numbers between the colours. */
export function ColourBar({ mapKey: { title, items, bounds, words, none }, noneText, few }: ColourBarProps) {
  const { t } = useTexts();
  return (
    <section className="wa-colour-bar" aria-label={title}>
      <ol>
        {items.map(({ colour, name, count }, i) => (
          <li key={name} title={`${name}: ${t("map:legend.count", { count })}`}>
            <svg viewBox="0 0 10 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width="10" height="4" fill={colour} />
            </svg>
            <span className="wa-visually-hidden">
              {name}: {t("map:legend.count", { count })}
            </span>
            {bounds[i] === undefined ? null : (
              <span className="wa-colour-bar__bound" aria-hidden="true">
                {bounds[i]}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="wa-colour-bar__words" aria-hidden="true">
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
      {none + few > 0 ? (
        <p className="wa-colour-bar__signs">
          {none > 0 ? (
            <span>
              <svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
                <rect width="20" height="14" fill="#ffffff" />
                <path d="M-3 3 3-3M-3 10 10-3M-1 15 17-3M6 15 24-3M13 15 24 4" stroke="#b3bac1" strokeWidth="1.6" />
              </svg>
              {noneText}
            </span>
          ) : null}
          {few > 0 ? (
            <span>
              <svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
                <rect width="20" height="14" fill="#d5dbe0" />
                <path d="M3 3h2M9 3h2M15 3h2M6 7h2M12 7h2M3 11h2M9 11h2M15 11h2" stroke="#16222e" strokeWidth="2" />
              </svg>
              {t("overview:few", { count: fewInhabitants, number: few })}
            </span>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
