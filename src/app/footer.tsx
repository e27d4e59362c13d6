import { useTexts } from "../i18n/use-texts.ts";
import { originWords } from "../indicator-data/captions.ts";
import type { Dataset } from "../model/dataset.ts";

interface FooterProps {
  readonly dataset: Dataset;
  /** The indicator on screen. */
  readonly indicator: string;
}

/** What the figures are and are not, where they come from, what is missing. */
export function Footer({ dataset, indicator }: FooterProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const own = dataset.indicators.find(({ id }) => id === indicator)?.own;
  const origin = own ?? dataset.own;
  return (
    <footer className="wa-footer">
      {origin ? <p>{t("app:own.onScreen", { origin: originWords(origin, texts) })}</p> : null}
      {own ? null : <p>{t("app:disclaimer")}</p>}
      <details>
        <summary>{t("app:about")}</summary>
        <h2>{t("app:sources")}</h2>
        <ul>
          {dataset.sources.map((source) => (
            <li key={`${source.subject} ${source.name}`}>
              {local(source.attribution)} ({source.name}, {t("app:licence")}{" "}
              {source.licenceUrl === "" ? (
                source.licence
              ) : (
                <a href={source.licenceUrl} rel="noreferrer">
                  {source.licence}
                </a>
              )}
              )
            </li>
          ))}
        </ul>
        {dataset.lacks.length > 0 ? (
          <>
            <h2>{t("app:lacks")}</h2>
            <ul>
              {dataset.lacks.map(({ subject, text }) => (
                <li key={subject}>{local(text)}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p>{t("app:privacy")}</p>
      </details>
    </footer>
  );
}
