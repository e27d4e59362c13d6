import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { exportTableOf } from "../../dialogs/export/answer-export.ts";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { CheckButton } from "../../dialogs/proof/check-button.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { type CsvCell, writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { askingProblem } from "../../queries/asking-problem.ts";
import { readersQuestion } from "../../queries/proof-questions.ts";
import type { AnswerCell, ResearchAnswer } from "../../queries/research.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useTableInfo } from "../../queries/use-research.ts";
import { useAsked } from "../../state/asked.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Select } from "../../ui/select.tsx";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { AnswerTable } from "./answer-table.tsx";
import { AskingNotice } from "./asking-notice.tsx";
import { CodePanel } from "./code-panel.tsx";
import { examplesFor } from "./examples.ts";
import { HistoryPanel } from "./history-panel.tsx";
import { type DataParams, longestQuery } from "./params.ts";
import { queryRecipe } from "./query-recipe.ts";
import { shownByQuestion } from "./shown-by-question.ts";
import { SqlEditor, type SqlEditorHandle } from "./sql-editor.tsx";
import { TableList } from "./table-list.tsx";
import { type TimeLimit, timeLimits } from "./time-limit.ts";
import { mostRows, useAsking } from "./use-asking.ts";
import { Working } from "./working.tsx";
import "../../view-parts/views.css";
import "./data.css";

const cellFor = (cell: AnswerCell): CsvCell => (typeof cell === "bigint" || typeof cell === "boolean" ? String(cell) : cell);

function saveAnswer(fileName: string, { columns, rows }: ResearchAnswer): void {
  const header = columns.map(({ name }) => name);
  const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => cellFor(column.cells[row] ?? null)));
  saveFile(fileName.replaceAll("/", "_"), writeCsv(header, cells, "international"), "text/csv;charset=utf-8");
}

/** A researcher's table of questions: what there is to ask, the question, its answer. */
export function AskView({ dataset, view, change }: ViewProps<DataParams>) {
  const texts = useTexts();
  const { t } = texts;
  const markReady = useMarkReady();
  useEffect(markReady, [markReady]);
  const info = useTableInfo(dataset);
  const { asking, ask, stop } = useAsking(dataset);
  const draft = useAsked((state) => state.draft);
  const keepDraft = useAsked((state) => state.keepDraft);
  const editor = useRef<SqlEditorHandle>(null);
  const examples = useMemo(() => examplesFor(dataset, view, texts), [dataset, view, texts]);
  const [text, setText] = useState(view.query ?? draft ?? examples[0]?.sql ?? "");
  const [limit, setLimit] = useState<TimeLimit>("30");
  const [status, setStatus] = useState("");

  const { query } = view;
  const shown = useRef(query);
  const run = useCallback(
    (question: string, maximum: TimeLimit) => {
      shown.current = question;
      change({ query: question.length <= longestQuery ? question : undefined }, "replace");
      void ask(question, Number(maximum));
    },
    [change, ask]
  );
  // What an address asks is shown with its answer; that it only asks is checked as with any question.
  const first = useRef(query);
  useEffect(() => {
    if (first.current !== undefined) void ask(first.current, 30);
  }, [ask]);
  // Another address: the back button, a link, a proof that is checked.
  useEffect(() => {
    if (query === undefined || query === shown.current) return;
    shown.current = query;
    editor.current?.replace(query);
  }, [query]);

  const onChange = useCallback(
    (next: string) => {
      setText(next);
      keepDraft(next);
    },
    [keepDraft]
  );
  const put = (sql: string) => {
    editor.current?.replace(sql);
    editor.current?.focus();
  };
  const problem = useMemo(() => (asking.state === "failed" ? askingProblem(asking.problem) : undefined), [asking]);
  const fault = useMemo(() => {
    if (problem?.kind === "refused") return { start: problem.start, end: problem.end };
    if (problem?.kind !== "fault" || problem.position === undefined || asking.state !== "failed") return undefined;
    const word = /^[\p{L}\p{N}_]+/u.exec(asking.question.slice(problem.position))?.[0] ?? " ";
    return { start: problem.position, end: problem.position + word.length };
  }, [problem, asking]);
  const tables = info.data?.tables ?? [];
  const isWorking = asking.state === "working";
  const answer = asking.state === "done" ? asking.answer : undefined;
  const shownBy = (asked: string, { columns }: ResearchAnswer) =>
    shownByQuestion(
      dataset,
      asked,
      columns.map(({ name }) => name)
    );
  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setStatus(t("data:linkCopied")),
      () => setStatus(t("data:linkFailed"))
    );
  return (
    <section className="wa-pane wa-data" aria-labelledby="data-heading" data-state={asking.state}>
      <h2 id="data-heading">{t("data:title")}</h2>
      <p className="wa-summary">{t("data:lead")}</p>
      <div className="wa-data__body">
        <div className="wa-data__work">
          <h3>{t("data:editor.label")}</h3>
          <SqlEditor
            ref={editor}
            initial={text}
            label={t("data:editor.label")}
            hint={t("data:editor.hint")}
            tables={tables}
            functions={info.data?.functions ?? []}
            fault={fault}
            onRun={() => run(text, limit)}
            onChange={onChange}
          />
          <p className="wa-caption">{t("data:editor.hint")}</p>
          <div className="wa-data__row">
            <Button look="primary" disabled={isWorking} onClick={() => run(text, limit)}>
              {t("data:editor.run")}
            </Button>
            <Button disabled={!isWorking} onClick={stop}>
              {t("data:editor.stop")}
            </Button>
            <Select
              label={t("data:editor.limit")}
              value={limit}
              options={timeLimits.map((value) => ({ value, label: t(`data:editor.limits.${value}`) }))}
              onChange={setLimit}
            />
            <Button look="subtle" icon={<Icon name="link" />} onClick={copyLink}>
              {t("data:link")}
            </Button>
            <span role="status" className="wa-status">
              {status}
            </span>
          </div>
          {text.length > longestQuery ? (
            <Notice tone="info">{t("data:editor.tooLongForLink", { maximum: longestQuery })}</Notice>
          ) : null}
          <div className="wa-data__result" aria-live="polite">
            {asking.state === "idle" ? <p className="wa-data__empty">{t("data:empty")}</p> : null}
            {asking.state === "working" ? <Working stage={asking.stage} since={asking.since} /> : null}
            {problem && asking.state === "failed" ? (
              <AskingNotice
                problem={problem}
                question={asking.question}
                limit={limit}
                onAgain={(longer) => {
                  setLimit(longer);
                  run(asking.question, longer);
                }}
              />
            ) : null}
            {answer ? (
              <>
                <p role="status" className="wa-data__done">
                  {t("data:answer.done", { count: answer.rows, ms: Math.round(answer.milliseconds) })}
                </p>
                {answer.isCut ? <Notice tone="warning">{t("data:answer.cut", { maximum: mostRows })}</Notice> : null}
              </>
            ) : null}
          </div>
          {answer && asking.state === "done" ? (
            <>
              <AnswerTable key={asking.question} columns={answer.columns} rows={answer.rows} />
              <p className="wa-caption">{t("data:answer.fullDigits")}</p>
              <p className="wa-data__row">
                <Button icon={<Icon name="download" />} onClick={() => saveAnswer(`wijkatlas_${dataset.id}_sql.csv`, answer)}>
                  {t("data:answer.download")}
                </Button>
                <ExportButton
                  subject={async () => {
                    const { creditsOf } = await import("../../view-parts/export/credits-of.ts");
                    const [title, { sql, values }] = [`SQL, ${texts.local(dataset.title)}`, readersQuestion(asking.question)];
                    const questions = [{ name: "sql", sql, values }];
                    return {
                      stem: `wijkatlas_${dataset.id.replaceAll("/", "_")}_sql`,
                      table: () => exportTableOf(answer.columns, dataset),
                      credits: () =>
                        creditsOf(shownBy(asking.question, answer), { title, summary: "", caption: [], questions }, texts)
                    };
                  }}
                />
                <ProofButton
                  dataset={dataset}
                  recipe={async () => queryRecipe(shownBy(asking.question, answer), view, asking.question)}
                />
              </p>
            </>
          ) : null}
          <p className="wa-data__row">
            <CheckButton />
            <span className="wa-caption">{t("export:proof.checkHint")}</span>
          </p>
          <HistoryPanel onChoose={put} />
          <CodePanel dataset={dataset} level={view.level} question={text} />
        </div>
        <aside className="wa-data__aside" aria-labelledby="data-tables">
          <h3>{t("data:examples.title")}</h3>
          <ul className="wa-data__examples">
            {examples.map(({ title, sql }) => (
              <li key={title}>
                <Button look="subtle" onClick={() => put(sql)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
          <h3 id="data-tables">{t("data:tables.title")}</h3>
          <p className="wa-caption">{t("data:tables.hint")}</p>
          {info.error ? (
            <Problem details={String(info.error.stack)} onRetry={() => void info.refetch()}>
              {t("data:tables.failed")}
            </Problem>
          ) : info.data ? (
            <TableList
              dataset={dataset}
              tables={tables}
              open={`scores_${view.level}`}
              onInsert={(name) => editor.current?.insert(name)}
            />
          ) : (
            <p role="status">{t("data:tables.loading")}</p>
          )}
        </aside>
      </div>
    </section>
  );
}
