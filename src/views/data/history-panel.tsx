import { useTexts } from "../../i18n/use-texts.ts";
import { useAsked } from "../../state/asked.ts";
import { Button } from "../../ui/button.tsx";

/** The questions of this session, to be put back. */
export function HistoryPanel({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { t } = useTexts();
  const history = useAsked((state) => state.history);
  return (
    <details className="wa-data__history">
      <summary>{t("data:history.title", { count: history.length })}</summary>
      {history.length === 0 ? <p>{t("data:history.none")}</p> : null}
      <ol>
        {history.map(({ text, rows, milliseconds }) => (
          <li key={text}>
            <pre>{text.length > 400 ? `${text.slice(0, 400)}…` : text}</pre>
            <p className="wa-data__row">
              <span className="wa-caption">
                {rows === undefined
                  ? t("data:history.failed")
                  : t("data:answer.done", { count: rows, ms: Math.round(milliseconds) })}
              </span>
              <Button look="subtle" onClick={() => onChoose(text)}>
                {t("data:history.again")}
              </Button>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
