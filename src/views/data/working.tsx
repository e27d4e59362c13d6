import { useEffect, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ResearchStage } from "../../queries/research.ts";

interface WorkingProps {
  readonly stage: ResearchStage;
  /** When the stage began, by the clock of performance.now(). */
  readonly since: number;
}

/** How long a question has been at work. */
export function Working({ stage, since }: WorkingProps) {
  const { t, language } = useTexts();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, []);
  const seconds = formatNumber(Math.max(0, now - since) / 1000, language, 1);
  return (
    <p className="wa-data__working" aria-live="off">
      <progress aria-label={t(`data:working.${stage}`, { seconds: "" })} />
      {t(`data:working.${stage}`, { seconds })}
    </p>
  );
}
