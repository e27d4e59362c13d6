import { useEffect, useState } from "react";
import { formatList } from "../i18n/format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useDownloadedShare } from "../queries/download-progress.ts";
import { usePending } from "../queries/use-pending.ts";

/** What comes quickly is not worth a word. */
const patience = 400;

/** One line at the edge of the screen that says what is still on its way behind the map, and how far it is. */
export function PendingLine() {
  const { t, language } = useTexts();
  const pending = usePending();
  const share = useDownloadedShare();
  const isPending = pending.length > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isPending) return setShown(false);
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, [isPending]);
  if (!isShown || !isPending) return null;
  const things = formatList(
    pending.map((thing) => t(`app:pending.${thing}`)),
    language
  );
  return (
    <p className="wa-pending">
      <span>{t("app:pending.line", { things })}</span>
      <progress {...(share === undefined ? {} : { value: share })} max={1} aria-label={t("app:pending.label")} />
    </p>
  );
}
