import { useState } from "react";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { useEverything } from "../../queries/use-everything.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { OverviewSources } from "./overview-subject.ts";

/** What one can take from the overview: a file, its address, its proof. */
export function OverviewTake(sources: Omit<OverviewSources, "fetchScores">) {
  const { indicatorData, view, words, said } = sources;
  const { texts } = words;
  const { t, language } = texts;
  const fetchScores = useEverything(indicatorData.dataset, indicatorData.level.level);
  const [status, setStatus] = useState("");
  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setStatus(t("app:actions.linkCopied")),
      () => setStatus(t("app:actions.copyFailed"))
    );
  const subject = async () => (await import("./overview-subject.ts")).overviewSubject({ ...sources, fetchScores });
  return (
    <fieldset className="wa-overview__take">
      <legend className="wa-visually-hidden">{t("overview:take")}</legend>
      <Button look="subtle" icon={<Icon name="link" />} onClick={copyLink}>
        {t("app:actions.copyLink")}
      </Button>
      <ExportButton subject={subject} />
      <ProofButton
        dataset={indicatorData.dataset}
        recipe={async () => (await import("./overview-recipe.ts")).overviewRecipe(indicatorData, view, said.summary, texts)}
        subject={subject}
      />
      <span role="status" lang={language} className="wa-status">
        {status}
      </span>
    </fieldset>
  );
}
