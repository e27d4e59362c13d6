import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { MapHint, TableAnswers } from "../../ingest/table/understanding.ts";
import type { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { skippedWords } from "./import-words.ts";
import { JoinSummary } from "./join-summary.tsx";
import { MeasureList } from "./measure-list.tsx";
import type { Readiness } from "./readiness.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { TablePreview } from "./table-preview.tsx";
import { TableQuestions } from "./table-questions.tsx";
import { TableSettings } from "./table-settings.tsx";
import { useJoin } from "./use-join.ts";
import { useTable } from "./use-table.ts";
import { withAnswers } from "./with-answers.ts";

interface TableCardProps {
  readonly client: IngestClient;
  readonly file: number;
  readonly name: string;
  readonly dataset: Dataset;
  readonly hint: MapHint;
  readonly onReady: (readiness: Readiness) => void;
}

const nothing: TableAnswers = {};

/** One table: what is asked, what was understood, which columns become indicators, and how it meets the map. */
export function TableCard({ client, file, name, dataset, hint, onReady }: TableCardProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const [answers, setAnswers] = useState<TableAnswers>(nothing);
  const { understanding, share, isCurrent, refusal, error } = useTable(client, file, answers, hint);
  const { joins, areasOf, error: joinError } = useJoin(client, file, dataset, understanding);
  useEffect(() => {
    const levels = understanding?.levels.filter(({ chosen }) => chosen).length ?? 0;
    const measures = understanding?.measures.filter(({ chosen }) => chosen).length ?? 0;
    const asksWhich = answers.duplicates === undefined && joins?.some(({ duplicates }) => duplicates.length > 0) === true;
    const divisions = new Map(joins?.map(({ level, division }) => [level, division.year]));
    onReady({
      indicators: refusal || error ? 0 : levels * measures,
      datasets: 0,
      questions: (understanding?.questions.filter(({ kind }) => kind !== "measures").length ?? 0) + (asksWhich ? 1 : 0),
      isWorking: !isCurrent || (levels > 0 && joins === undefined && !joinError),
      drafts: (added) => client.ask("draft", { file, divisions, added })
    });
  }, [client, file, understanding, joins, joinError, isCurrent, refusal, error, answers.duplicates, onReady]);
  const failure = error ?? joinError;
  if (failure)
    return (
      <Problem details={String(failure.stack)} onRetry={() => setAnswers({ ...nothing })}>
        {t("ingest:failed")}
      </Problem>
    );
  if (!understanding) {
    if (refusal) return <Notice tone="error">{local(refusal)}</Notice>;
    return <ReadingBar share={share} label={t("ingest:reading", { file: name })} />;
  }
  const given = { understanding: withAnswers(understanding, answers), answers, onAnswers: setAnswers };
  return (
    <div className="wa-import__table" aria-busy={!isCurrent}>
      {refusal ? <Notice tone="error">{local(refusal)}</Notice> : null}
      <TableQuestions {...given} />
      <TablePreview file={name} understanding={understanding} />
      {understanding.garbled ? <Notice tone="warning">{t("ingest:understood.garbled")}</Notice> : null}
      {understanding.skipped.rows > 0 ? <p className="wa-import__soft">{skippedWords(understanding, texts)}</p> : null}
      <TableSettings {...given} />
      <MeasureList {...given} />
      {understanding.levels.some(({ chosen }) => chosen) ? (
        <JoinSummary joins={joins} dataset={dataset} areasOf={areasOf} answers={answers} onAnswers={setAnswers} />
      ) : null}
    </div>
  );
}
