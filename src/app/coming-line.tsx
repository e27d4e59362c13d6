import { useEffect, useState } from "react";
import { formatList } from "../i18n/format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useDownloadedShare } from "../queries/download-progress.ts";
import { useComing } from "../queries/use-coming.ts";

/** What comes quickly is not worth a word. */
const patience = 400;

/** One line at the edge of the screen that says what is still on its way behind the map, and how far it is. */
export function ComingLine() {
  const { t, language } = useTexts();
  const coming = useComing();
  const share = useDownloadedShare();
  const isComing = coming.length > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isComing) return setShown(false);
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, [isComing]);
  if (!isShown || !isComing) return null;
  const things = formatList(
    coming.map((thing) => t(`app:coming.${thing}`)),
    language
  );
  return (
    <p className="wa-coming">
      <span>{t("app:coming.line", { things })}</span>
      <progress {...(share === undefined ? {} : { value: share })} max={1} aria-label={t("app:coming.label")} />
    </p>
  );
}
