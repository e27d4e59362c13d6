import type { Texts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { SeriesSign } from "./series-sign.tsx";
import type { TrendsBand, TrendsData, TrendsSeries } from "./trends-data.ts";
import type { TrendsReading } from "./trends-reading.ts";

interface TrendsLegendProps {
  readonly data: TrendsData;
  /** Lines whose whole names do not stand beside them. */
  readonly cut: readonly TrendsSeries[];
  /** Names and values of a year, where the lines carry no names of their own. */
  readonly reading: TrendsReading | undefined;
  /** What the line at 0 is, where that does not stand beside it. */
  readonly reference: string | undefined;
  readonly emphasised: string | undefined;
  readonly onEmphasise: (series: TrendsSeries | undefined) => void;
}

/** What the band is, and of how many areas. */
function bandMeaning({ n }: TrendsBand, { t }: Texts): string {
  const [first, ...others] = new Set(n.filter((count) => !Number.isNaN(count)));
  return first === undefined || others.length > 0 ? t("charts:trends.bandOther") : t("charts:trends.bandSame", { n: first });
}

/** What stands under the lines: their names where these do not fit beside them, and what the band is or why there is none. */
export function TrendsLegend({ data, cut, reading, reference, emphasised, onEmphasise }: TrendsLegendProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div className="wa-trends__legend">
      {reading && reading.rows.length > 0 ? (
        <>
          <p className="wa-trends__legend-year">{reading.year}</p>
          <ul aria-label={t("charts:trends.legend")}>
            {reading.rows.map(({ series, value, isMissing }) => (
              <li
                key={series.id}
                data-emphasised={series.id === emphasised}
                data-missing={isMissing}
                onPointerEnter={() => onEmphasise(series)}
                onPointerLeave={() => onEmphasise(undefined)}
              >
                <SeriesSign series={series} />
                <span>{series.name}</span>
                <span className="wa-trends__legend-value">{value}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cut.length > 0 ? (
        <ul className="wa-trends__names" aria-label={t("charts:trends.legend")}>
          {cut.map((series) => (
            <li key={series.id}>
              <SeriesSign series={series} />
              <span>{series.name}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {reference === undefined ? null : (
        <p>
          <span className="wa-trends__zero-sign" aria-hidden="true" />
          {reference}
        </p>
      )}
      {data.band ? (
        <p>
          <span className="wa-trends__band-sign" aria-hidden="true" />
          {bandMeaning(data.band, texts)}
          {reading?.band === undefined ? "" : `: ${reading.band}`}
        </p>
      ) : null}
    </div>
  );
}
