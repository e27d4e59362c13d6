import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { attributionsOf, editionOf } from "../../indicator-data/provenance-words.ts";
import type { AreaLevel } from "../../model/area.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Button } from "../../ui/button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { type CodeKind, codeFor, codeKinds, levelsIn } from "./code-snippets.ts";
import { shownByQuestion } from "./shown-by-question.ts";

interface CodePanelProps {
  readonly dataset: Dataset;
  readonly level: AreaLevel;
  readonly question: string;
}

/** The same tables in R or Python, as a program to copy. */
export function CodePanel({ dataset, level, question }: CodePanelProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const [kind, setKind] = useState<CodeKind>("r");
  const [status, setStatus] = useState("");
  const shown = dataset.levels.find((known) => known.level === level) ?? dataset.levels[0];
  if (!shown) return null;
  const levels = levelsIn(question, dataset, shown);
  const hasOwn = levels.some(({ scoreFiles }) => scoreFiles.some(({ form }) => form === "own")) || dataset.own !== undefined;
  const asked = shownByQuestion(dataset, question.trim() || `scores_${shown.level}`);
  const code = codeFor(kind, {
    dataset,
    levels,
    base: new URL(`data/${dataset.id}/`, document.baseURI).href,
    question: question.trim() || `from scores_${shown.level}`,
    comments: [
      t("data:code.comment", { title: local(dataset.title), edition: editionOf(asked, texts) }),
      ...attributionsOf(asked, texts),
      ...(hasOwn ? [t("data:code.own")] : [])
    ],
    areaComment: t("data:code.area")
  });
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setStatus(t("data:code.copied")),
      () => setStatus(t("data:code.copyFailed"))
    );
  return (
    <details className="wa-data__code">
      <summary>{t("data:code.title")}</summary>
      <p>{t("data:code.lead")}</p>
      {hasOwn ? <p>{t("data:code.own")}</p> : null}
      <Tabs
        label={t("data:code.title")}
        value={kind}
        options={codeKinds.map((value) => ({ value, label: t(`data:code.kinds.${value}`) }))}
        onChange={setKind}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre tabIndex={0} lang="en">
          <code>{code}</code>
        </pre>
      </Tabs>
      <p className="wa-data__row">
        <Button onClick={copy}>{t("data:code.copy")}</Button>
        <span role="status" className="wa-status">
          {status}
        </span>
      </p>
    </details>
  );
}
