import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { fewInhabitants } from "../../model/few-inhabitants.ts";
import type { ChangeKeyItem } from "./change-key.ts";

interface ChangeBarProps {
  /** From the largest rise to the largest fall. */
  readonly items: readonly ChangeKeyItem[];
  /** By class, 0 = no data. */
  readonly counts: ArrayLike<number>;
  readonly few: number;
  /** The bounds between the colours, from low to high, as they are written. */
  readonly bounds: readonly string[];
}

/** What the colours of the change map mean: a bar under it, with the numbers between the colours. */
export function ChangeBar({ items, counts, few, bounds }: ChangeBarProps) {
  const { t, language } = useTexts();
  const none = counts[0] ?? 0;
  return (
    <section className="wa-change-bar" aria-label={t("overview:key.title")}>
      <ol>
        {items.toReversed().map(({ colour, name, count }, i) => (
          <li key={name} title={`${name}: ${formatNumber(count, language)}`}>
            <svg viewBox="0 0 10 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width="10" height="4" fill={colour} />
            </svg>
            <span className="wa-visually-hidden">
              {name}: {t("map:legend.count", { count })}
            </span>
            {bounds[i] === undefined ? null : (
              <span className="wa-change-bar__bound" aria-hidden="true">
                {bounds[i]}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="wa-change-bar__words" aria-hidden="true">
        <span>{t("overview:key.down")}</span>
        <span>{t("overview:key.same")}</span>
        <span>{t("overview:key.up")}</span>
      </p>
      {none + few > 0 ? (
        <p className="wa-change-bar__signs">
          {none > 0 ? (
            <span>
              <svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
                <rect width="20" height="14" fill="#ffffff" />
                <path d="M-3 3 3-3M-3 10 10-3M-1 15 17-3M6 15 24-3M13 15 24 4" stroke="#b3bac1" strokeWidth="1.6" />
              </svg>
              {t("overview:none", { number: none })}
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
