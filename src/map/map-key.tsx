import { formatNumber } from "../i18n/format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import "./map-key.css";

interface MapKeyProps {
  readonly title: string;
  /** From the top down. */
  readonly items: readonly { readonly colour: string; readonly name: string; readonly count: number }[];
  readonly noData: { readonly name: string; readonly count: number };
  readonly note: string;
}

/** What the colours of a map of differences mean, with how many areas have each. */
export function MapKey({ title, items, noData, note }: MapKeyProps) {
  const { t, language } = useTexts();
  const count = (number: number) => (
    <span className="wa-key__count">
      <span aria-hidden="true">{formatNumber(number, language)}</span>
      <span className="wa-visually-hidden">{t("map:legend.count", { count: number })}</span>
    </span>
  );
  return (
    <section className="wa-key" aria-label={title}>
      <ol>
        {items.map(({ colour, name, count: number }) => (
          <li key={name}>
            <svg className="wa-key__swatch" viewBox="0 0 20 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width="20" height="14" fill={colour} />
            </svg>
            <span>{name}</span>
            {count(number)}
          </li>
        ))}
        <li>
          <svg className="wa-key__swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
            <rect width="20" height="14" fill="#ffffff" />
            <path d="M-3 3 3-3M-3 10 10-3M-1 15 17-3M6 15 24-3M13 15 24 4" stroke="#b3bac1" strokeWidth="1.6" />
          </svg>
          <span>{noData.name}</span>
          {count(noData.count)}
        </li>
      </ol>
      <p>{note}</p>
    </section>
  );
}
