import { useTexts } from "../i18n/use-texts.ts";
import { disclaimerOf, originWords } from "../indicator-data/provenance-words.ts";
import { type Shown, sourcesShown } from "../model/provenance.ts";

interface FooterProps {
  readonly shown: Shown;
}

/** What the figures are and are not, where they come from, what is missing: of what is on the page, and of nothing else. */
export function Footer({ shown }: FooterProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { dataset, figures } = shown;
  const published = figures.filter(({ indicator }) => indicator.own === undefined);
  const origins = new Set(figures.flatMap(({ indicator }) => indicator.own ?? dataset.own ?? []));
  return (
    <footer className="wa-footer">
      {[...origins].map((origin) => (
        <p key={origin.sha256}>{t("app:own.onScreen", { origin: originWords(origin, texts) })}</p>
      ))}
      {published.length > 0 ? <p>{disclaimerOf({ ...shown, figures: published }, texts)}</p> : null}
      <details>
        <summary>{t("app:about")}</summary>
        <h2>{t("app:sources")}</h2>
        <ul>
          {sourcesShown(shown).map((source) => (
            <li key={source.id}>
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
        {dataset.limitations.length > 0 ? (
          <>
            <h2>{t("app:limitations")}</h2>
            <ul>
              {dataset.limitations.map(({ subject, text }) => (
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
