import { useTexts } from "../../i18n/use-texts.ts";
import { SeriesSign } from "./series-sign.tsx";
import type { TrendsLayout } from "./trends-layout.ts";
import type { TrendsReading } from "./trends-reading.ts";

interface TrendsCardProps {
  readonly layout: TrendsLayout;
  readonly reading: TrendsReading;
  readonly emphasised: string | undefined;
  /** The keys are told to who uses them. */
  readonly isByKeyboard: boolean;
}

/** All values of a year, beside that year. Hidden from screen readers, which get it as one spoken line. */
export function TrendsCard({ layout, reading, emphasised, isByKeyboard }: TrendsCardProps) {
  const { t } = useTexts();
  const { years, plot, width, textSize } = layout;
  const x = years.find(({ year }) => year === reading.year)?.x ?? plot.left;
  const beside = x < (plot.left + plot.right) / 2 ? { left: x + textSize } : { right: width - x + textSize };
  return (
    <div className="wa-trends__card" style={{ ...beside, top: plot.top }} aria-hidden="true">
      <p className="wa-trends__card-year">{reading.year}</p>
      <table>
        <tbody>
          {reading.rows.map(({ series, value, isMissing }) => (
            <tr key={series.id} data-emphasised={series.id === emphasised} data-missing={isMissing}>
              <th>
                <SeriesSign series={series} />
                <span>{series.shortName ?? series.name}</span>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reading.band === undefined ? null : (
        <p className="wa-trends__card-band">
          {t("charts:trends.band")} {reading.band}
        </p>
      )}
      {isByKeyboard ? <p className="wa-trends__card-keys">{t("charts:trends.keys")}</p> : null}
    </div>
  );
}
